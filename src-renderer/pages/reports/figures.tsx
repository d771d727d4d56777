import type { FollowUpFigures } from '#shared/contract/reports.ts';
import styles from './reports.module.css';

/** The figures a region is judged by, each with what it is a share of. */
export function Figures({ figures }: { figures: FollowUpFigures }) {
  const { recommendations, people, followedUp, unproven, open, share } = figures;
  const ofPeople = `dari ${people} orang`;
  return (
    <dl className={styles.figures} aria-label="Angka tindak lanjut">
      <Figure name="Surat rekomendasi" value={recommendations} of={`memuat ${people} orang`} />
      <Figure name="Sudah ditindaklanjuti" value={followedUp} of={ofPeople} />
      <Figure name="Tidak terbukti" value={unproven} of={ofPeople} />
      <Figure name="Belum ditindaklanjuti" value={open} of={ofPeople} />
      <Figure name="Selesai seluruhnya" value={share} of={`(${followedUp} + ${unproven}) ${ofPeople}`} />
    </dl>
  );
}

function Figure({ name, value, of }: { name: string; value: number | string; of: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> <span>{of}</span>
      </dd>
    </div>
  );
}
