import { Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { CaseHeader } from './case-header.tsx';
import styles from './case-page.module.css';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { CaseProvider } from './fields/scene.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { History } from './history.tsx';
import { LegalityPanel } from './legality-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { StageRail } from './stage-rail.tsx';
import { StepPanel } from './steps/step-panel.tsx';

/** One case, one page: who it is about, where it stands, what is next, by when, and what is missing. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const found = useProcedure('case.get', { caseId });
  if (found.data === undefined) {
    return found.isError ? (
      <ErrorBox error={found.error} onRetry={() => found.refetch()} />
    ) : (
      <LoadingLines lines={12} label="Membuka perkara" />
    );
  }
  return (
    <CaseProvider value={found.data}>
      <CaseFile key={caseId} detail={found.data} />
    </CaseProvider>
  );
}

function CaseFile({ detail }: { detail: CaseDetail }) {
  const running = detail.deadlines.filter(({ status }) => status === 'running').length;
  return (
    <>
      <CaseHeader detail={detail} back={<LinkAnchor to="/cases">Perkara</LinkAnchor>} />
      <div className={styles.file}>
        <StageRail detail={detail} />
        <Tabs defaultValue="step" keepMounted className={styles.work}>
          <Tabs.List>
            <Tabs.Tab value="step">Langkah sekarang</Tabs.Tab>
            <Tabs.Tab value="papers">{withCount('Berkas', detail.missingPapers.length, 'kurang')}</Tabs.Tab>
            <Tabs.Tab value="deadlines">{withCount('Tenggang', running, 'berjalan')}</Tabs.Tab>
            <Tabs.Tab value="findings">Rekomendasi dan temuan</Tabs.Tab>
            <Tabs.Tab value="legality">Uji Sah</Tabs.Tab>
            <Tabs.Tab value="history">Riwayat</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="step" pt="md">
            <StepPanel detail={detail} />
          </Tabs.Panel>
          <Tabs.Panel value="papers" pt="md">
            <PapersPanel detail={detail} />
          </Tabs.Panel>
          <Tabs.Panel value="deadlines" pt="md">
            <DeadlinesPanel deadlines={detail.deadlines} />
          </Tabs.Panel>
          <Tabs.Panel value="findings" pt="md">
            <FindingsPanel detail={detail} />
          </Tabs.Panel>
          <Tabs.Panel value="legality" pt="md">
            <LegalityPanel caseId={detail.caseId} />
          </Tabs.Panel>
          <Tabs.Panel value="history" pt="md">
            <History timeline={detail.timeline} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

const withCount = (word: string, count: number, what: string) =>
  count === 0 ? word : `${word} (${count} ${what})`;
