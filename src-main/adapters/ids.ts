import { randomBytes, randomInt } from 'node:crypto';
import type { Clock, Ids } from '#main/usecases/ports.ts';

/** Base32 of Douglas Crockford: no I, L, O or U, so that a key read aloud or copied by hand comes out the same. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

const LAST_COUNT = 0xfff;

/**
 * Identifiers are UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit count within the millisecond, 62
 * random bits. Those of one process sort strictly in the order of their making, also when the clock is set back.
 */
export function createIds(clock: Clock): Ids {
  let millisecond = 0;
  let count = 0;

  function advance(): void {
    const now = clock.now().getTime();
    if (now > millisecond) {
      millisecond = now;
      // Starting low leaves room for at least 2,048 more in the same millisecond.
      count = randomInt(LAST_COUNT >> 1);
    } else if (count < LAST_COUNT) {
      count += 1;
    } else {
      millisecond += 1;
      count = 0;
    }
  }

  return {
    next() {
      advance();
      const time = millisecond.toString(16).padStart(12, '0');
      const random = randomBytes(8);
      random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
      const tail = random.toString('hex');
      return [
        time.slice(0, 8),
        time.slice(8),
        `7${count.toString(16).padStart(3, '0')}`,
        tail.slice(0, 4),
        tail.slice(4),
      ].join('-');
    },
    secret: (bytes) => inGroups(base32(randomBytes(bytes))),
  };
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (5 - bits)) & 31);
}

function inGroups(text: string): string {
  return (text.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}
