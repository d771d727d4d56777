/**
 * Every template, by the kind of paper. Stored papers name their template and version; a new wording is added beside the
 * released one, and the table of current templates moves on to it.
 */
import type { LetterKind } from '#shared/vocabulary.ts';
import type { BuildOptions, LetterProfile, PaperContent } from './data.ts';
import { decreeReceiptSummons } from './decree-receipt-summons.ts';
import { deliveryRecord } from './delivery-record.ts';
import { examinationReport } from './examination-report.ts';
import { examinationTeamDecree } from './examination-team-decree.ts';
import { followUpAnnex } from './follow-up-annex.ts';
import { followUpReport } from './follow-up-report.ts';
import { interrogationRecord } from './interrogation-record.ts';
import { sanctionDecree } from './sanction-decree.ts';
import { summons } from './summons.ts';

/** The template a new paper of each kind is drawn up with. */
export const currentTemplates = {
  summons,
  examinationTeamDecree,
  interrogationRecord,
  examinationReport,
  sanctionDecree,
  decreeReceiptSummons,
  deliveryRecord,
  followUpReport,
} as const satisfies Record<LetterKind, unknown>;

/** The second paper of a Laporan Tindak Lanjut, drawn from the same data as the first. */
export const annexTemplate = followUpAnnex;

/** A template whose data has not been looked at yet. */
type AnyTemplate = {
  readonly id: string;
  readonly version: number;
  readonly draw: (data: unknown, profile: LetterProfile, options: BuildOptions) => PaperContent;
};

const allTemplates: readonly AnyTemplate[] = [
  drawable(summons),
  drawable(examinationTeamDecree),
  drawable(interrogationRecord),
  drawable(examinationReport),
  drawable(sanctionDecree),
  drawable(decreeReceiptSummons),
  drawable(deliveryRecord),
  drawable(followUpReport),
  drawable(followUpAnnex),
];

/**
 * The paper a stored letter is, from its data as stored. Throws a ZodError when the data is not what that version of the
 * template asks for, and RangeError when there is no such template.
 */
export function drawPaper(
  template: { readonly id: string; readonly version: number },
  data: unknown,
  profile: LetterProfile,
  options: BuildOptions,
): PaperContent {
  const found = allTemplates.find(({ id, version }) => id === template.id && version === template.version);
  if (found === undefined) throw new RangeError(`no template ${template.id} version ${template.version}`);
  return found.draw(data, profile, options);
}

function drawable<Data>(template: {
  readonly id: string;
  readonly version: number;
  readonly schema: { parse(data: unknown): Data };
  readonly build: (data: Data, profile: LetterProfile, options: BuildOptions) => PaperContent;
}): AnyTemplate {
  return {
    id: template.id,
    version: template.version,
    draw: (data, profile, options) => template.build(template.schema.parse(data), profile, options),
  };
}
