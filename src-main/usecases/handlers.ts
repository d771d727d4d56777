/** Every procedure's handler; a missing or a surplus one does not compile. */

import type { ProcedureName } from '#shared/contract/index.ts';
import { auditHandlers } from './audit.ts';
import { caseHandlers } from './cases.ts';
import type { HandlersFor } from './context.ts';
import { deskHandlers } from './desk.ts';
import { draftHandlers } from './drafts.ts';
import { employeeHandlers } from './employees.ts';
import { fileHandlers } from './files.ts';
import { lawHandlers } from './law.ts';
import { letterHandlers } from './letters.ts';
import { officeHandlers } from './office.ts';
import { recommendationHandlers } from './recommendations.ts';
import { reportHandlers } from './reports.ts';
import { sessionHandlers } from './session.ts';
import { textHandlers } from './text.ts';
import { userHandlers } from './users.ts';

export const handlers: HandlersFor<ProcedureName> = {
  ...sessionHandlers,
  ...officeHandlers,
  ...userHandlers,
  ...employeeHandlers,
  ...recommendationHandlers,
  ...caseHandlers,
  ...letterHandlers,
  ...reportHandlers,
  ...deskHandlers,
  ...draftHandlers,
  ...fileHandlers,
  ...auditHandlers,
  ...lawHandlers,
  ...textHandlers,
};
