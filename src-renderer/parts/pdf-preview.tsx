import { ActionIcon, Text, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fetchBytes } from '#renderer/app/client.ts';
import { ErrorBox } from './error-box.tsx';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { Loading } from './loading.tsx';
import { type OpenPdf, openPdf } from './pdf-document.ts';
import styles from './pdf-preview.module.css';

export interface PdfPreviewProps {
  /** Which paper this is: another text means another rendering is fetched. Null: nothing to show yet. */
  source: string | null;
  /** Asks for a ticket to the paper's bytes, for example by `letter.render`. */
  load: () => Promise<{ ticket: string }>;
  label: string;
  /** Buttons beside the page count: save, print. */
  actions?: ReactNode;
  /** Milliseconds to wait after a change, while somebody is typing. */
  rest?: number;
  empty?: ReactNode;
}

/**
 * A paper as it will be printed. While a new rendering is made the old one stays, so that typing beside it never blinks.
 */
export function PdfPreview({ source, load, label, actions, rest = 0, empty }: PdfPreviewProps) {
  const { pdf, pages, working, error, again } = usePdf(source, load, rest);
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize();
  const pageWidth = Math.max(200, (width === 0 ? 600 : width) - 24) * zoom;

  return (
    <section className={styles.preview} aria-label={label} aria-busy={working}>
      <div className={styles.bar}>
        <Text size="sm" c="dimmed" aria-live="polite">
          {pages === 0 ? label : `${pages} halaman`}
          <span className={styles.working} data-on={working}>
            memperbarui …
          </span>
        </Text>
        <span className={styles.tools}>
          {actions}
          <ActionIcon
            aria-label="Perkecil"
            disabled={zoom <= 0.5}
            onClick={() => setZoom((now) => Math.max(0.5, now - 0.25))}
          >
            <MinusIcon />
          </ActionIcon>
          <Text component="span" size="xs" c="dimmed" w="2.75rem" ta="center">
            {Math.round(zoom * 100)}%
          </Text>
          <ActionIcon
            aria-label="Perbesar"
            disabled={zoom >= 3}
            onClick={() => setZoom((now) => Math.min(3, now + 0.25))}
          >
            <PlusIcon />
          </ActionIcon>
        </span>
      </div>
      {error !== null && <ErrorBox error={error} onRetry={again} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse. */}
      <section ref={ref} className={styles.desk} tabIndex={0} aria-label={`${label}, halaman`}>
        {pdf === null && source !== null && error === null && <Loading label="Menyiapkan naskah" />}
        {pdf === null && source === null && (
          <Text size="sm" c="dimmed" p="md">
            {empty ?? 'Naskah tampil di sini setelah isian cukup.'}
          </Text>
        )}
        {pdf !== null &&
          Array.from({ length: pages }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number; it keeps its canvas from paper to paper.
            <PdfPage key={index} pdf={pdf} number={index + 1} of={pages} width={pageWidth} />
          ))}
      </section>
    </section>
  );
}

/** Fetches and opens the paper; keeps the last one until the next is open. */
function usePdf(source: string | null, load: () => Promise<{ ticket: string }>, rest: number) {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [working, setWorking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again for the same paper.
  useEffect(() => {
    if (source === null) return;
    let wanted = true;
    const timer = setTimeout(() => {
      setWorking(true);
      latestLoad
        .current()
        .then(({ ticket }) => fetchBytes(ticket))
        .then(openPdf)
        .then(
          (opened) => {
            if (!wanted) return opened.close();
            setError(null);
            setPdf(opened);
            setWorking(false);
          },
          (cause: unknown) => {
            if (!wanted) return;
            setError(cause);
            setWorking(false);
          },
        );
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [source, rest, attempt]);

  useEffect(() => () => pdf?.close(), [pdf]);

  return { pdf, pages: pdf?.pages ?? 0, working, error, again: () => setAttempt((count) => count + 1) };
}

/** One page, drawn when it comes into sight; a new paper is drawn aside first and then laid over the old. */
function PdfPage({ pdf, number, of, width }: { pdf: OpenPdf; number: number; of: number; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [inSight, setInSight] = useState(number <= 2);
  const [text, setText] = useState('');

  useEffect(() => {
    const element = canvas.current;
    if (element === null || inSight) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && setInSight(true),
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [inSight]);

  useEffect(() => {
    if (!inSight) return;
    let wanted = true;
    const draw = async () => {
      const page = await pdf.document.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
      const aside = document.createElement('canvas');
      aside.width = Math.round(viewport.width);
      aside.height = Math.round(viewport.height);
      await page.render({ canvas: aside, viewport }).promise;
      const words = await page.getTextContent();
      const shown = canvas.current;
      if (!wanted || shown === null) return;
      shown.width = aside.width;
      shown.height = aside.height;
      shown.style.width = `${width}px`;
      shown.style.aspectRatio = `${natural.width} / ${natural.height}`;
      shown.getContext('2d')?.drawImage(aside, 0, 0);
      setText(words.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    // A paper that is replaced while it is being drawn is closed under the drawing; its successor draws itself.
    draw().catch((cause: unknown) => {
      if (wanted) throw cause;
    });
    return () => {
      wanted = false;
    };
  }, [pdf, number, width, inSight]);

  return (
    <div className={styles.page}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Halaman ${number} dari ${of}`}
        style={{ width, aspectRatio: '215 / 330' }}
      />
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
