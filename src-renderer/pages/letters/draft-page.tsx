import { useNavigate, useParams } from '@tanstack/react-router';
import { useProcedure } from '#renderer/app/procedures.ts';
import { CaseProvider } from '#renderer/pages/cases/fields/scene.tsx';
import { PaperWorkspace } from '#renderer/pages/cases/steps/paper-workspace.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { fullName } from '#shared/names.ts';
import { letterKinds } from '#shared/vocabulary.ts';

/** One paper of a case on its own: it is issued here and the step that rests on it is recorded in the case later. */
export function LetterDraftPage() {
  const { caseId, kind } = useParams({ from: '/cases/$caseId/letters/$kind' });
  const navigate = useNavigate();
  const found = useProcedure('case.get', { caseId });
  if (found.data === undefined) {
    return found.isError ? (
      <ErrorBox error={found.error} onRetry={() => found.refetch()} />
    ) : (
      <LoadingLines lines={10} label="Membuka perkara" />
    );
  }
  const { caseNumber, person } = found.data;
  return (
    <CaseProvider value={found.data}>
      <PageHeader
        title={letterKinds[kind]}
        lead={`${fullName(person)}, perkara ${caseNumber}`}
        back={
          <LinkAnchor to="/cases/$caseId" params={{ caseId }}>
            Perkara {caseNumber}
          </LinkAnchor>
        }
      />
      <PaperWorkspace
        kind={kind}
        event={null}
        onDone={() => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      />
    </CaseProvider>
  );
}
