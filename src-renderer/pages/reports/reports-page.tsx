import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { DraftReport } from './draft-report.tsx';
import { IssuedReports } from './issued-reports.tsx';

/** Follow-up reports to the oversight body: drawing one up, and those that went out. */
export function ReportsPage() {
  const [tab, setTab] = useState<string | null>('draft');
  return (
    <>
      <PageHeader
        title="Laporan"
        lead="Laporan tindak lanjut rekomendasi: surat pengantar, lampiran per orang, dan lembar kerja XLSX."
      />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="draft">Susun laporan</Tabs.Tab>
          <Tabs.Tab value="issued">Laporan terbit</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="draft" pt="md">
          <DraftReport onIssued={() => setTab('issued')} />
        </Tabs.Panel>
        <Tabs.Panel value="issued" pt="md">
          <IssuedReports />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
