/** Who is working, for whom, and which day it is at the office. */
import { createContext, useContext } from 'react';
import type { Permission } from '#shared/contract/procedure.ts';
import type { SignedInUser } from '#shared/contract/session.ts';
import type { LocalDate } from '#shared/local-date.ts';

export interface Session {
  readonly user: SignedInUser;
  readonly officeName: string;
  /** The office's day, never the day of this PC. */
  readonly today: LocalDate;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session of the officer at work; only below the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session above this component');
  return session;
}

/** Today at the office. */
export function useToday(): LocalDate {
  return useSession().today;
}

/** Whether the officer's role holds a permission; hides what the core would refuse anyway. */
export function useMay(permission: Permission): boolean {
  return useSession().user.permissions.includes(permission);
}
