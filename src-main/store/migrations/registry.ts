import { officePeopleCasesPapers } from './0001-office-people-cases-papers.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, oldest first. Append only. */
export const migrations: readonly Migration[] = [officePeopleCasesPapers];
