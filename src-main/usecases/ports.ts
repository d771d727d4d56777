/**
 * The outside world as usecases see it. Adapters implement these; tests use the real adapters with a fixed clock and
 * fixed ids.
 */
import type { EmployeeFacts, ImportProblem } from '#shared/contract/employees.ts';
import type { LocalDate } from '#shared/local-date.ts';

export interface Clock {
  /** The present instant, UTC. */
  now(): Date;
}

export interface Ids {
  /** A new identifier that sorts by time of making; unique in the office. */
  next(): string;
  /** Unguessable text for keys and tokens: `bytes` random bytes, base32 without look-alikes. */
  secret(bytes: number): string;
}

export interface Passwords {
  /** argon2id, encoded with its own parameters. */
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** A pdfmake document definition; `unknown` here because only the PDF adapter reads it. */
export interface PaperDefinition {
  readonly definition: unknown;
  /** Every value that has to be found in the finished PDF's text. */
  readonly mustContain: readonly string[];
  /** Creation date written into the PDF: the same for the same paper, so that the bytes are the same. */
  readonly createdAt: Date;
}

export interface RenderedPaper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
  /** Values of `mustContain` that the finished PDF lacks; empty when the paper is complete. */
  readonly missing: readonly string[];
}

export interface Papers {
  render(paper: PaperDefinition): Promise<RenderedPaper>;
}

/** Content-addressed files beside the store. */
export interface Files {
  /** Keeps the bytes under their SHA-256 (hex), durably, and answers it; the same bytes are kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
}

/** One row of an employee file: what could be read of it, and what is wrong with it. */
export interface EmployeeFileRow {
  readonly row: number;
  readonly nip: string;
  readonly name: string;
  /** Null when an error keeps the row out. */
  readonly facts: EmployeeFacts | null;
  readonly problems: readonly ImportProblem[];
}

export interface Spreadsheets {
  /**
   * Reads a SIASN employee export (XLSX or CSV, decided by content). Refuses with FILE_REFUSED (not_a_spreadsheet,
   * truncated, other_columns, zip_bomb, too_large, empty) before anything is kept. `today` bounds ages.
   */
  readEmployees(bytes: Uint8Array, today: LocalDate): Promise<readonly EmployeeFileRow[]>;
  /** Writes one sheet; text stays text (no formulas). Same input, same bytes. */
  writeTable(table: SheetTable): Promise<Uint8Array>;
}

export interface SheetTable {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Short-lived, single-office tickets to bytes: a query hands one out, the byte route redeems it. */
export interface Tickets {
  issue(content: { bytes: Uint8Array; mediaType: string; fileName: string }): {
    ticket: string;
    mediaType: string;
    fileName: string;
    size: number;
  };
}

/** Data that changes without code, from `resources/`. */
export interface Resources {
  readText(name: string): Promise<string>;
  readBytes(name: string): Promise<Uint8Array>;
}

export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly passwords: Passwords;
  readonly papers: Papers;
  readonly files: Files;
  readonly spreadsheets: Spreadsheets;
  readonly tickets: Tickets;
  readonly resources: Resources;
}
