import type { DoorApplication } from '../door.ts';

const HEARTBEAT_MS = 25_000;

/** `GET /events`: which topics a command has changed, as server-sent events `{topics}`. No content, no names. */
export function eventStream(application: DoorApplication): Response {
  let stop: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      const forget = application.onAnnounce((topics) => send(`data: ${JSON.stringify({ topics })}\n\n`));
      // A line now and then tells a connection that is merely quiet from a dead one.
      const heartbeat = setInterval(() => send(': ya\n\n'), HEARTBEAT_MS);
      stop = () => {
        clearInterval(heartbeat);
        forget();
      };
      send(': ya\n\n');
    },
    cancel() {
      stop?.();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
