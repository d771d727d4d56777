/**
 * The first schema: office, people, cases, papers, and the record of every change.
 *
 * Codes stand here as literals and not as the vocabulary's lists: a migration never changes after its release, however
 * the vocabulary grows. A test compares the two.
 */
import type { Dialect } from '../store.ts';
import { type Migration, oneOf, typesOf } from './migration.ts';

const roles = oneOf('administrator case_officer examiner approver viewer');
const confidences = oneOf('A B C');
const positionGroups = oneOf(
  'jpt_utama jpt_madya jpt_pratama administrator supervisor executor functional_utama functional',
);
const caseStates = oneOf(
  'DITERIMA TELAAH TANGGAPAN DISIPLIN_SIAP TIM_DIBENTUK PANGGILAN_1 PANGGILAN_2 DIPERIKSA TANPA_PEMERIKSAAN LHP ' +
    'USUL TIDAK_TERBUKTI SK_DITETAPKAN DISAMPAIKAN DIKIRIM DITERIMA_PNS UPAYA PTUN BERLAKU DIBATALKAN DIJALANI ' +
    'SELESAI_HUKUMAN BERHENTI DITUTUP',
);
const caseEvents = oneOf(
  'startReview rebut resumeReview openDiscipline formTeam summon recordAbsence summonAgain examine completeReport ' +
    'closeUnproven propose decide deliver send confirmReceipt fileObjection fileAppeal decideRemedy sue decideSuit ' +
    'takeEffect serve complete endService acknowledgeReport close closeEarly',
);
const sanctionCodes = oneOf('R1 R2 R3 S1 S2 S3 ST1 ST2 ST3 B1 B2 B3');
const books = oneOf('letter decree');

export const officePeopleCasesPapers: Migration = {
  name: '0001-office-people-cases-papers',
  statements: (dialect) => [
    ...officeTables(dialect),
    ...employeeTable(dialect),
    ...caseTables(dialect),
    ...paperTables(dialect),
    ...keepingTables(dialect),
    ...searchIndex(dialect),
    ...guards(dialect),
  ],
};

function officeTables(dialect: Dialect): string[] {
  const { text, integer, strict } = typesOf(dialect);
  return [
    `CREATE TABLE meta (
      key ${text} NOT NULL PRIMARY KEY,
      value ${text} NOT NULL
    )${strict}`,
    `CREATE TABLE office (
      id ${integer} NOT NULL PRIMARY KEY CHECK (id = 1),
      office_id ${text} NOT NULL,
      profile ${text} NOT NULL,
      recovery_hash ${text} NOT NULL,
      revision ${integer} NOT NULL,
      created_at ${text} NOT NULL
    )${strict}`,
    `CREATE TABLE official (
      official_id ${text} NOT NULL PRIMARY KEY,
      role ${text} NOT NULL CHECK (role IN (${oneOf('region_head deputy_head regional_secretary agency_head personnel_head inspector other')})),
      capacity ${text} NOT NULL CHECK (capacity IN (${oneOf('definitive on_behalf plt plh pj pjs')})),
      person ${text} NOT NULL,
      position_title ${text} NOT NULL,
      valid_from ${text} NOT NULL,
      -- null: still in office
      valid_to ${text} NULL,
      revision ${integer} NOT NULL
    )${strict}`,
    `CREATE TABLE user_account (
      user_id ${text} NOT NULL PRIMARY KEY,
      username ${text} NOT NULL UNIQUE,
      display_name ${text} NOT NULL,
      role ${text} NOT NULL CHECK (role IN (${roles})),
      active ${integer} NOT NULL CHECK (active IN (0, 1)),
      password_hash ${text} NOT NULL,
      revision ${integer} NOT NULL,
      created_at ${text} NOT NULL
    )${strict}`,
    `CREATE TABLE oversight_body (
      body_id ${text} NOT NULL PRIMARY KEY,
      name ${text} NOT NULL,
      abbreviation ${text} NOT NULL,
      leader_title ${text} NOT NULL,
      address ${text} NOT NULL,
      valid_from ${text} NOT NULL,
      -- null: the body still exists
      valid_to ${text} NULL,
      recommends ${integer} NOT NULL CHECK (recommends IN (0, 1)),
      receives_reports ${integer} NOT NULL CHECK (receives_reports IN (0, 1)),
      source ${text} NOT NULL,
      confidence ${text} NOT NULL CHECK (confidence IN (${confidences}))
    )${strict}`,
    `CREATE TABLE holiday (
      date ${text} NOT NULL,
      kind ${text} NOT NULL CHECK (kind IN (${oneOf('N C L')})),
      name ${text} NOT NULL,
      confidence ${text} NOT NULL CHECK (confidence IN (${confidences})),
      PRIMARY KEY (date, kind)
    )${strict}`,
  ];
}

function employeeTable(dialect: Dialect): string[] {
  const { text, integer, rowNumber, strict } = typesOf(dialect);
  return [
    `CREATE TABLE employee (
      ordinal ${rowNumber},
      employee_id ${text} NOT NULL UNIQUE,
      nip ${text} NOT NULL,
      name ${text} NOT NULL,
      name_key ${text} NOT NULL,
      title_prefix ${text} NOT NULL,
      title_suffix ${text} NOT NULL,
      birth_place ${text} NOT NULL,
      birth_date ${text} NOT NULL,
      sex ${text} NOT NULL CHECK (sex IN (${oneOf('M F')})),
      employee_type ${text} NOT NULL CHECK (employee_type IN (${oneOf('pns cpns pppk ppnpn')})),
      legal_standing ${text} NOT NULL,
      grade_code ${text} NOT NULL,
      -- null: the source gave no date
      grade_since ${text} NULL,
      position_kind ${text} NOT NULL,
      position_group ${text} NOT NULL CHECK (position_group IN (${positionGroups})),
      position ${text} NOT NULL,
      -- null: the source gave no date
      position_since ${text} NULL,
      work_unit ${text} NOT NULL,
      parent_unit ${text} NOT NULL,
      institution ${text} NOT NULL,
      phone ${text} NOT NULL,
      email ${text} NOT NULL,
      revision ${integer} NOT NULL,
      updated_at ${text} NOT NULL
    )${strict}`,
    // A PPNPN may have no number at all; whoever has one has it alone.
    `CREATE UNIQUE INDEX employee_by_nip ON employee (nip) WHERE nip <> ''`,
    'CREATE INDEX employee_by_name ON employee (name_key, employee_id)',
    'CREATE INDEX employee_by_unit ON employee (work_unit, name_key, employee_id)',
  ];
}

function caseTables(dialect: Dialect): string[] {
  const { text, integer, strict } = typesOf(dialect);
  return [
    `CREATE TABLE recommendation (
      recommendation_id ${text} NOT NULL PRIMARY KEY,
      body_id ${text} NOT NULL REFERENCES oversight_body,
      number ${text} NOT NULL,
      number_key ${text} NOT NULL,
      search_key ${text} NOT NULL,
      letter_date ${text} NOT NULL,
      received_date ${text} NOT NULL,
      subject ${text} NOT NULL,
      sensitivity ${text} NOT NULL CHECK (sensitivity IN (${oneOf('biasa segera sangat_segera rahasia')})),
      -- null: the sender set no deadline
      due_date ${text} NULL,
      -- null: no scan attached
      scan_file ${text} NULL,
      note ${text} NOT NULL,
      registered_at ${text} NOT NULL,
      registered_by ${text} NOT NULL
    )${strict}`,
    'CREATE INDEX recommendation_by_number ON recommendation (number_key)',
    'CREATE INDEX recommendation_by_receipt ON recommendation (received_date, recommendation_id)',
    'CREATE INDEX recommendation_by_body ON recommendation (body_id, received_date, recommendation_id)',
    // Every nullable column of a case is a fact that has not happened yet, or never will.
    `CREATE TABLE case_file (
      case_id ${text} NOT NULL PRIMARY KEY,
      case_number ${text} NOT NULL UNIQUE,
      recommendation_id ${text} NOT NULL REFERENCES recommendation,
      person_no ${integer} NOT NULL,
      employee_id ${text} NOT NULL REFERENCES employee (employee_id),
      full_name ${text} NOT NULL,
      nip ${text} NOT NULL,
      position ${text} NOT NULL,
      work_unit ${text} NOT NULL,
      institution ${text} NOT NULL,
      position_group ${text} NULL CHECK (position_group IN (${positionGroups})),
      track ${text} NOT NULL CHECK (track IN (${oneOf('discipline ethics party pppk ppnpn')})),
      state ${text} NOT NULL CHECK (state IN (${caseStates})),
      stage ${text} NOT NULL CHECK (stage IN (${oneOf('intake review summons examination report decision delivery remedy execution closing')})),
      act_code ${text} NOT NULL CHECK (act_code IN (${oneOf('E1 E2 E3 E4 E5 E6 E7 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11')})),
      act_date ${text} NOT NULL,
      recommended_class ${text} NOT NULL CHECK (recommended_class IN (${oneOf('discipline moral_open moral_closed dismissal')})),
      recommended_level ${text} NULL CHECK (recommended_level IN (${oneOf('light moderate severe')})),
      sanction ${text} NULL CHECK (sanction IN (${sanctionCodes})),
      follow_up ${text} NOT NULL CHECK (follow_up IN (${oneOf('followed_up open unproven')})),
      closed ${integer} NOT NULL CHECK (closed IN (0, 1)),
      next_event ${text} NULL CHECK (next_event IN (${caseEvents})),
      next_due ${text} NULL,
      next_due_soon_from ${text} NULL,
      next_due_clock ${text} NULL CHECK (next_due_clock IN (${oneOf('C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C15 C16')})),
      next_due_label ${text} NULL,
      next_due_cause ${text} NULL,
      next_due_provisional ${integer} NOT NULL CHECK (next_due_provisional IN (0, 1)),
      next_exam_date ${text} NULL,
      next_exam_time ${text} NULL,
      next_exam_place ${text} NULL,
      decision_number ${text} NULL,
      decision_date ${text} NULL,
      received_on ${text} NULL,
      effective_on ${text} NULL,
      ends_on ${text} NULL,
      reported_on ${text} NULL,
      opening ${text} NOT NULL,
      opened_at ${text} NOT NULL,
      revision ${integer} NOT NULL,
      UNIQUE (recommendation_id, person_no)
    )${strict}`,
    'CREATE INDEX case_file_by_employee ON case_file (employee_id, closed, case_id)',
    'CREATE INDEX case_file_by_recommendation ON case_file (recommendation_id, follow_up, case_id)',
    'CREATE INDEX case_file_by_stage ON case_file (stage, case_id)',
    'CREATE INDEX case_file_by_state ON case_file (state, case_id)',
    'CREATE INDEX case_file_by_closed ON case_file (closed, case_id)',
    'CREATE INDEX case_file_by_due ON case_file (next_due, case_id) WHERE closed = 0 AND next_due IS NOT NULL',
    'CREATE INDEX case_file_by_exam ON case_file (next_exam_date, next_exam_time, case_id) WHERE next_exam_date IS NOT NULL',
    `CREATE TABLE case_event (
      case_id ${text} NOT NULL REFERENCES case_file,
      seq ${integer} NOT NULL CHECK (seq > 0),
      event ${text} NOT NULL CHECK (event IN (${caseEvents})),
      from_state ${text} NOT NULL CHECK (from_state IN (${caseStates})),
      to_state ${text} NOT NULL CHECK (to_state IN (${caseStates})),
      legal_date ${text} NOT NULL,
      data ${text} NOT NULL,
      summary ${text} NOT NULL,
      at ${text} NOT NULL,
      actor_id ${text} NOT NULL,
      actor_name ${text} NOT NULL,
      PRIMARY KEY (case_id, seq)
    )${strict}`,
  ];
}

function paperTables(dialect: Dialect): string[] {
  const { text, integer, strict } = typesOf(dialect);
  return [
    `CREATE TABLE number_counter (
      book ${text} NOT NULL CHECK (book IN (${books})),
      year ${integer} NOT NULL,
      last ${integer} NOT NULL,
      PRIMARY KEY (book, year)
    )${strict}`,
    `CREATE TABLE letter (
      letter_id ${text} NOT NULL PRIMARY KEY,
      -- null: the letter is about several cases
      case_id ${text} NULL REFERENCES case_file,
      kind ${text} NOT NULL CHECK (kind IN (${oneOf('summons examinationTeamDecree interrogationRecord examinationReport sanctionDecree decreeReceiptSummons deliveryRecord followUpReport')})),
      title ${text} NOT NULL,
      template_id ${text} NOT NULL,
      template_version ${integer} NOT NULL,
      book ${text} NOT NULL CHECK (book IN (${books})),
      year ${integer} NOT NULL,
      -- null: a paper that bears no number (BAP)
      number ${text} NULL,
      number_key ${text} NULL,
      search_key ${text} NOT NULL,
      letter_date ${text} NOT NULL,
      data ${text} NOT NULL,
      profile ${text} NOT NULL,
      sha256 ${text} NOT NULL,
      file_sha256 ${text} NOT NULL,
      pages ${integer} NOT NULL,
      status ${text} NOT NULL CHECK (status IN (${oneOf('issued void')})),
      -- null unless void
      void_reason ${text} NULL,
      voided_at ${text} NULL,
      voided_by ${text} NULL,
      issued_at ${text} NOT NULL,
      issued_by ${text} NOT NULL,
      CHECK ((status = 'void') = (void_reason IS NOT NULL)),
      CHECK ((number IS NULL) = (number_key IS NULL)),
      UNIQUE (book, year, number_key)
    )${strict}`,
    'CREATE INDEX letter_by_date ON letter (letter_date, letter_id)',
    'CREATE INDEX letter_by_kind ON letter (kind, letter_date, letter_id)',
    'CREATE INDEX letter_by_case ON letter (case_id, letter_date, letter_id)',
    `CREATE TABLE report (
      report_id ${text} NOT NULL PRIMARY KEY,
      letter_id ${text} NOT NULL UNIQUE REFERENCES letter,
      body_id ${text} NOT NULL REFERENCES oversight_body,
      body_name ${text} NOT NULL,
      report_date ${text} NOT NULL,
      scope ${text} NOT NULL,
      figures ${text} NOT NULL,
      rows ${text} NOT NULL,
      files ${text} NOT NULL,
      issued_at ${text} NOT NULL,
      issued_by ${text} NOT NULL
    )${strict}`,
    'CREATE INDEX report_by_date ON report (report_date, report_id)',
  ];
}

function keepingTables(dialect: Dialect): string[] {
  const { text, integer, strict } = typesOf(dialect);
  return [
    `CREATE TABLE draft (
      user_id ${text} NOT NULL REFERENCES user_account,
      subject ${text} NOT NULL,
      content ${text} NOT NULL,
      saved_at ${text} NOT NULL,
      PRIMARY KEY (user_id, subject)
    )${strict}`,
    `CREATE TABLE file (
      sha256 ${text} NOT NULL PRIMARY KEY,
      media_type ${text} NOT NULL,
      name ${text} NOT NULL,
      size ${integer} NOT NULL CHECK (size >= 0),
      kept_at ${text} NOT NULL,
      kept_by ${text} NOT NULL
    )${strict}`,
    `CREATE TABLE audit (
      seq ${integer} NOT NULL PRIMARY KEY CHECK (seq > 0),
      at ${text} NOT NULL,
      -- empty: nobody was signed in yet (preparing the office, recovering a password)
      actor_id ${text} NOT NULL,
      actor_name ${text} NOT NULL,
      command_id ${text} NOT NULL UNIQUE,
      name ${text} NOT NULL,
      object_type ${text} NOT NULL,
      object_id ${text} NOT NULL,
      input_sha256 ${text} NOT NULL,
      detail ${text} NOT NULL,
      prev ${text} NOT NULL,
      hash ${text} NOT NULL
    )${strict}`,
    'CREATE INDEX audit_by_object ON audit (object_id, seq)',
    `CREATE TABLE command_receipt (
      command_id ${text} NOT NULL PRIMARY KEY,
      name ${text} NOT NULL,
      input_sha256 ${text} NOT NULL,
      output ${text} NOT NULL
    )${strict}`,
  ];
}

/**
 * Names by the beginnings of their words. On SQLite new rows are indexed by whoever inserts them (`indexNewEmployees`): a
 * trigger makes FTS5 write its index out for every single row, which takes thirty times as long for an import.
 */
function searchIndex(dialect: Dialect): string[] {
  if (dialect === 'postgres') {
    return [`CREATE INDEX employee_words ON employee USING gin (to_tsvector('simple', name_key))`];
  }
  return [
    `CREATE VIRTUAL TABLE employee_words USING fts5 (
      name_key, content = 'employee', content_rowid = 'ordinal', detail = none, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii'
    )`,
    `CREATE TRIGGER employee_words_update AFTER UPDATE OF name_key ON employee WHEN old.name_key <> new.name_key BEGIN
      INSERT INTO employee_words (employee_words, rowid, name_key) VALUES ('delete', old.ordinal, old.name_key);
      INSERT INTO employee_words (rowid, name_key) VALUES (new.ordinal, new.name_key);
    END`,
    `CREATE TRIGGER employee_words_delete AFTER DELETE ON employee BEGIN
      INSERT INTO employee_words (employee_words, rowid, name_key) VALUES ('delete', old.ordinal, old.name_key);
    END`,
  ];
}

/** What was recorded stays recorded: events and audit rows are never changed, letters only voided. */
function guards(dialect: Dialect): string[] {
  const frozenLetterColumns =
    'letter_id, case_id, kind, template_id, template_version, book, year, number, number_key, letter_date, data, ' +
    'profile, sha256, file_sha256, pages, issued_at, issued_by';
  const guarded = [
    ['case_event', 'UPDATE', ''],
    ['case_event', 'DELETE', ''],
    ['audit', 'UPDATE', ''],
    ['audit', 'DELETE', ''],
    ['case_file', 'DELETE', ''],
    ['recommendation', 'DELETE', ''],
    ['letter', 'DELETE', ''],
    ['letter', `UPDATE OF ${frozenLetterColumns}`, ''],
    ['letter', 'UPDATE OF status, void_reason, voided_at, voided_by', `old.status = 'void'`],
  ] as const;
  const triggers = guarded.map(([table, change, condition], index) => {
    const head = `CREATE TRIGGER ${table}_guard_${index} BEFORE ${change} ON ${table} FOR EACH ROW`;
    const when = condition === '' ? '' : ` WHEN (${condition})`;
    return dialect === 'postgres'
      ? `${head}${when} EXECUTE FUNCTION refuse_change()`
      : `${head}${when} BEGIN SELECT RAISE(ABORT, '${table}: recorded rows do not change'); END`;
  });
  if (dialect === 'sqlite') return triggers;
  return [
    `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '%: recorded rows do not change', TG_TABLE_NAME; END $$`,
    ...triggers,
    ...['case_event', 'audit'].map(
      (table) =>
        `CREATE TRIGGER ${table}_guard_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
  ];
}
