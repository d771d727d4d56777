import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import { addDays, type LocalDate } from '#shared/local-date.ts';
import { dayName, shortDate } from '#shared/text.ts';
import { caseStages } from '#shared/vocabulary.ts';
import styles from './desk-page.module.css';

type Overview = OutputOf<'desk.overview'>;

/** The figure the region is judged by: people recommended on, and how many of them were followed up. */
export function FollowUpFigure({ figures }: { figures: Overview['figures'] }) {
  const done = figures.followedUp + figures.unproven;
  const width = figures.people === 0 ? 0 : (100 * done) / figures.people;
  return (
    <section className={styles.panel} aria-labelledby="figure">
      <h2 id="figure">Tindak lanjut rekomendasi</h2>
      <p className={styles.figure}>
        <strong>{figures.share}</strong>
        <span>
          {done} dari {figures.people} orang
        </span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </div>
      <dl className={styles.counts}>
        <dt>Sudah ditindaklanjuti</dt>
        <dd>{figures.followedUp}</dd>
        <dt>Tidak terbukti</dt>
        <dd>{figures.unproven}</dd>
        <dt>Belum ditindaklanjuti</dt>
        <dd>{figures.open}</dd>
        <dt>Surat rekomendasi</dt>
        <dd>{figures.recommendations}</dd>
      </dl>
      <Link to="/reports" className={styles.more}>
        Susun laporan tindak lanjut
      </Link>
    </section>
  );
}

/** Examinations of this week, by day. */
export function Hearings({ hearings, today }: { hearings: Overview['hearings']; today: LocalDate }) {
  const days = [...new Set(hearings.map(({ date }) => date))].sort();
  return (
    <section className={styles.panel} aria-labelledby="hearings">
      <h2 id="hearings">Pemeriksaan minggu ini</h2>
      {days.length === 0 && (
        <Text size="sm" c="dimmed">
          Tidak ada. Pemeriksaan tampil setelah surat panggilan dicatat.
        </Text>
      )}
      {days.map((day) => (
        <div key={day}>
          <h3 className={styles.day}>{whichDay(day, today)}</h3>
          <ul className={styles.list}>
            {hearings
              .filter(({ date }) => date === day)
              .map(({ caseId, time, fullName, place }) => (
                <li key={`${caseId} ${time}`}>
                  <span className={styles.time}>{time.replace(':', '.')}</span>
                  <span>
                    <Link to="/cases/$caseId" params={{ caseId }}>
                      {fullName}
                    </Link>
                    <Text component="span" display="block" size="xs" c="dimmed">
                      {place}
                    </Text>
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function whichDay(day: LocalDate, today: LocalDate): string {
  const written = `${dayName(day)}, ${shortDate(day)}`;
  if (day === today) return `Hari ini · ${written}`;
  return day === addDays(today, 1) ? `Besok · ${written}` : written;
}

/** How many cases stand at each stage; each number opens its list. */
export function StageCounts({ stages }: { stages: Overview['stages'] }) {
  const most = Math.max(1, ...stages.map(({ cases }) => cases));
  return (
    <section className={styles.panel} aria-labelledby="stages">
      <h2 id="stages">Perkara per tahap</h2>
      <ul className={styles.stages}>
        {stages.map(({ stage, cases }) => (
          <li key={stage}>
            <Link to="/cases" search={{ stage }} data-none={cases === 0}>
              <span>{caseStages[stage]}</span>
              <span className={styles.stageBar} aria-hidden="true">
                <span style={{ width: `${(100 * cases) / most}%` }} />
              </span>
              <strong>{cases}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
