/** Opening PDFs for previews: pdf.js, loaded when the first paper is shown. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import qcms from 'pdfjs-dist/wasm/qcms_bg.wasm?url';

/** Decoders that scanned letters need, under the names pdf.js asks for. */
const decoders: Readonly<Record<string, string>> = {
  'jbig2.wasm': jbig2,
  'openjpeg.wasm': openjpeg,
  'qcms_bg.wasm': qcms,
};

class Decoders {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const url = decoders[filename];
    if (url === undefined) throw new Error(`no such decoder: ${filename}`);
    const response = await fetch(url);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** An open PDF; `close` lets go of its memory. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  close(): void;
}

/** Opens a PDF; the bytes are handed over and must not be used afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const task = pdfjs.getDocument({
    data: bytes,
    BinaryDataFactory: Decoders,
    useWorkerFetch: false,
    // A paper replaced while it is read is no fault worth a line in the console.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  return { document, pages: document.numPages, close: () => void task.destroy() };
}
