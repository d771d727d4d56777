/**
 * The rows as Kysely sees them: one interface per table, columns as in the migrations. Dates are `YYYY-MM-DD`, instants
 * ISO 8601 in UTC, JSON is text, and a boolean is 0 or 1, on both databases alike.
 */
import type { Generated } from 'kysely';
import type { LocalDate } from '#shared/local-date.ts';
import type {
  ActCode,
  CaseEvent,
  CaseStage,
  CaseState,
  ClockId,
  Confidence,
  EmployeeType,
  FollowUpStatus,
  LetterKind,
  LetterStatus,
  OfficialRole,
  PositionGroup,
  RecommendedClass,
  Role,
  SanctionCode,
  SanctionLevel,
  Sensitivity,
  Sex,
  SigningCapacity,
  Track,
} from '#shared/vocabulary.ts';

/** 0 or 1: neither database has to know booleans the other way round. */
export type Flag = 0 | 1;
/** JSON text; the capability that owns the column reads and writes it. */
export type JsonText = string;
/** Instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string;
/** Which series a number is counted in: letters and decrees each have their own. */
export type NumberBook = 'letter' | 'decree';

export interface Schema {
  schema_migration: SchemaMigrationTable;
  meta: MetaTable;
  office: OfficeTable;
  official: OfficialTable;
  user_account: UserAccountTable;
  oversight_body: OversightBodyTable;
  holiday: HolidayTable;
  employee: EmployeeTable;
  /** SQLite only. */
  employee_words: EmployeeWordsTable;
  recommendation: RecommendationTable;
  case_file: CaseFileTable;
  case_event: CaseEventTable;
  number_counter: NumberCounterTable;
  letter: LetterTable;
  report: ReportTable;
  draft: DraftTable;
  file: FileTable;
  audit: AuditTable;
  command_receipt: CommandReceiptTable;
}

export interface SchemaMigrationTable {
  position: number;
  name: string;
  checksum: string;
}

/** Single values by key, such as the head of the audit chain. */
export interface MetaTable {
  key: string;
  value: JsonText;
}

/** One row. */
export interface OfficeTable {
  id: 1;
  office_id: string;
  profile: JsonText;
  recovery_hash: string;
  revision: number;
  created_at: Instant;
}

export interface OfficialTable {
  official_id: string;
  role: OfficialRole;
  capacity: SigningCapacity;
  person: JsonText;
  position_title: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  revision: number;
}

export interface UserAccountTable {
  user_id: string;
  username: string;
  display_name: string;
  role: Role;
  active: Flag;
  password_hash: string;
  revision: number;
  created_at: Instant;
}

export interface OversightBodyTable {
  body_id: string;
  name: string;
  abbreviation: string;
  leader_title: string;
  address: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  recommends: Flag;
  receives_reports: Flag;
  source: string;
  confidence: Confidence;
}

export interface HolidayTable {
  date: LocalDate;
  kind: 'N' | 'C' | 'L';
  name: string;
  confidence: Confidence;
}

export interface EmployeeTable {
  /** Row number of the search index; stays the same when the file is compacted. */
  ordinal: Generated<number>;
  employee_id: string;
  nip: string;
  name: string;
  name_key: string;
  title_prefix: string;
  title_suffix: string;
  birth_place: string;
  birth_date: LocalDate;
  sex: Sex;
  employee_type: EmployeeType;
  legal_standing: string;
  grade_code: string;
  grade_since: LocalDate | null;
  position_kind: string;
  position_group: PositionGroup;
  position: string;
  position_since: LocalDate | null;
  work_unit: string;
  parent_unit: string;
  institution: string;
  phone: string;
  email: string;
  revision: number;
  updated_at: Instant;
}

/** The full-text index over `employee.name_key`; it holds no text of its own. */
export interface EmployeeWordsTable {
  /** `ordinal` of the employee. */
  rowid: number;
  name_key: string;
}

export interface RecommendationTable {
  recommendation_id: string;
  body_id: string;
  number: string;
  number_key: string;
  search_key: string;
  letter_date: LocalDate;
  received_date: LocalDate;
  subject: string;
  sensitivity: Sensitivity;
  due_date: LocalDate | null;
  scan_file: string | null;
  note: string;
  registered_at: Instant;
  registered_by: string;
}

export interface CaseFileTable {
  case_id: string;
  case_number: string;
  recommendation_id: string;
  person_no: number;
  employee_id: string;
  full_name: string;
  nip: string;
  position: string;
  work_unit: string;
  institution: string;
  position_group: PositionGroup | null;
  track: Track;
  state: CaseState;
  stage: CaseStage;
  act_code: ActCode;
  act_date: LocalDate;
  recommended_class: RecommendedClass;
  recommended_level: SanctionLevel | null;
  sanction: SanctionCode | null;
  follow_up: FollowUpStatus;
  closed: Flag;
  next_event: CaseEvent | null;
  next_due: LocalDate | null;
  next_due_soon_from: LocalDate | null;
  next_due_clock: ClockId | null;
  next_due_label: string | null;
  next_due_cause: string | null;
  next_due_provisional: Flag;
  next_exam_date: LocalDate | null;
  next_exam_time: string | null;
  next_exam_place: string | null;
  decision_number: string | null;
  decision_date: LocalDate | null;
  received_on: LocalDate | null;
  effective_on: LocalDate | null;
  ends_on: LocalDate | null;
  reported_on: LocalDate | null;
  opening: JsonText;
  opened_at: Instant;
  revision: number;
}

export interface CaseEventTable {
  case_id: string;
  seq: number;
  event: CaseEvent;
  from_state: CaseState;
  to_state: CaseState;
  legal_date: LocalDate;
  data: JsonText;
  summary: string;
  at: Instant;
  actor_id: string;
  actor_name: string;
}

export interface NumberCounterTable {
  book: NumberBook;
  year: number;
  last: number;
}

export interface LetterTable {
  letter_id: string;
  case_id: string | null;
  kind: LetterKind;
  title: string;
  template_id: string;
  template_version: number;
  book: NumberBook;
  year: number;
  number: string | null;
  number_key: string | null;
  search_key: string;
  letter_date: LocalDate;
  data: JsonText;
  profile: JsonText;
  sha256: string;
  file_sha256: string;
  pages: number;
  status: LetterStatus;
  void_reason: string | null;
  voided_at: Instant | null;
  voided_by: string | null;
  issued_at: Instant;
  issued_by: string;
}

export interface ReportTable {
  report_id: string;
  letter_id: string;
  body_id: string;
  body_name: string;
  report_date: LocalDate;
  scope: JsonText;
  figures: JsonText;
  rows: JsonText;
  files: JsonText;
  issued_at: Instant;
  issued_by: string;
}

export interface DraftTable {
  user_id: string;
  subject: string;
  content: JsonText;
  saved_at: Instant;
}

export interface FileTable {
  sha256: string;
  media_type: string;
  name: string;
  size: number;
  kept_at: Instant;
  kept_by: string;
}

export interface AuditTable {
  seq: number;
  at: Instant;
  /** Empty: nobody was signed in yet. */
  actor_id: string;
  actor_name: string;
  command_id: string;
  name: string;
  object_type: string;
  object_id: string;
  input_sha256: string;
  detail: JsonText;
  prev: string;
  hash: string;
}

export interface CommandReceiptTable {
  command_id: string;
  name: string;
  input_sha256: string;
  output: JsonText;
}
