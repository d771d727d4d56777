import type { Clock, Ids, Tickets } from '#main/usecases/ports.ts';

/** What a ticket leads to. */
export interface TicketContent {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** The port, and what the byte route needs beside it. */
export interface TicketOffice extends Tickets {
  /** The content while the ticket is valid, so that an interrupted download can be repeated; null afterwards. */
  open(ticket: string): TicketContent | null;
}

const LIFETIME_MS = 5 * 60 * 1000;
const CAPACITY_BYTES = 256 * 1024 * 1024;
const TICKET_BYTES = 20;

/**
 * Tickets in the memory of this process: unguessable, valid for five minutes. Together they hold at most `capacity`
 * bytes: when more is handed out, the oldest tickets lapse early (asking again makes a new one).
 */
export function createTickets(clock: Clock, ids: Ids, capacity = CAPACITY_BYTES): TicketOffice {
  const held = new Map<string, TicketContent & { readonly lapses: number }>();
  let heldBytes = 0;

  function drop(ticket: string): void {
    heldBytes -= held.get(ticket)?.bytes.byteLength ?? 0;
    held.delete(ticket);
  }

  function dropLapsed(): void {
    const now = clock.now().getTime();
    for (const [ticket, content] of held) if (content.lapses <= now) drop(ticket);
  }

  /** Oldest first: a Map keeps the order of its making. */
  function makeRoom(bytes: number): void {
    for (const ticket of held.keys()) {
      if (heldBytes + bytes <= capacity) return;
      drop(ticket);
    }
  }

  return {
    issue({ bytes, mediaType, fileName }) {
      dropLapsed();
      makeRoom(bytes.byteLength);
      const ticket = ids.secret(TICKET_BYTES);
      held.set(ticket, { bytes, mediaType, fileName, lapses: clock.now().getTime() + LIFETIME_MS });
      heldBytes += bytes.byteLength;
      return { ticket, mediaType, fileName, size: bytes.byteLength };
    },

    open(ticket) {
      dropLapsed();
      const content = held.get(ticket);
      if (content === undefined) return null;
      return { bytes: content.bytes, mediaType: content.mediaType, fileName: content.fileName };
    },
  };
}
