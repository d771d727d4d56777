import { describe, expect, it } from 'vitest';
import { createIds } from '#main/adapters/ids.ts';
import { createTickets } from '#main/adapters/tickets.ts';

function office(capacity?: number) {
  const clock = { time: Date.UTC(2026, 0, 5), now: () => new Date(clock.time) };
  return { clock, tickets: createTickets(clock, createIds(clock), capacity) };
}

const paper = (size = 3) => ({
  bytes: new Uint8Array(size).fill(7),
  mediaType: 'application/pdf',
  fileName: 'surat.pdf',
});

describe('tickets', () => {
  it('lead to their bytes, again and again while they are valid', () => {
    const { tickets } = office();
    const { ticket, size } = tickets.issue(paper());
    expect(size).toBe(3);
    expect(tickets.open(ticket)).toEqual(paper());
    expect(tickets.open(ticket)).toEqual(paper());
  });

  it('lapse after five minutes', () => {
    const { clock, tickets } = office();
    const { ticket } = tickets.issue(paper());
    clock.time += 5 * 60_000 - 1;
    expect(tickets.open(ticket)).not.toBeNull();
    clock.time += 1;
    expect(tickets.open(ticket)).toBeNull();
  });

  it('cannot be guessed and carry nothing of the file', () => {
    const { tickets } = office();
    const issued = Array.from({ length: 100 }, () => tickets.issue(paper()).ticket);
    expect(new Set(issued).size).toBe(100);
    expect(issued.every((ticket) => ticket.replaceAll('-', '').length === 32)).toBe(true);
    expect(tickets.open('')).toBeNull();
    expect(tickets.open(`${issued[0]}0`)).toBeNull();
  });

  it('hold no more than the capacity: the oldest make room', () => {
    const { tickets } = office(100);
    const first = tickets.issue(paper(60)).ticket;
    const second = tickets.issue(paper(30)).ticket;
    const third = tickets.issue(paper(40)).ticket;
    expect(tickets.open(first)).toBeNull();
    expect(tickets.open(second)).not.toBeNull();
    expect(tickets.open(third)).not.toBeNull();
  });

  it('still serve one file that is larger than the capacity', () => {
    const { tickets } = office(100);
    const small = tickets.issue(paper(10)).ticket;
    const large = tickets.issue(paper(500)).ticket;
    expect(tickets.open(small)).toBeNull();
    expect(tickets.open(large)?.bytes.byteLength).toBe(500);
  });
});
