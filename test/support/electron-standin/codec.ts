// Structured clone, as far as text can carry it. The functions of this file and of worlds.ts are also sent into the page
// as source text: each must stand by itself, without imports.

export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** How functions and promises cross; without it they cannot. */
export interface LiveValues {
  readonly store: (value: object) => object;
  readonly revive: (reference: Record<string, unknown>) => unknown;
}

/** Carries what JSON does not: undefined, bigint, NaN, dates, maps, sets, bytes. */
export function createCodec(live?: LiveValues): Codec {
  const tag = '\u0000type';

  function pack(value: unknown): unknown {
    if (value === undefined) return { [tag]: 'undefined' };
    if (typeof value === 'bigint') return { [tag]: 'bigint', value: String(value) };
    if (typeof value === 'number' && !Number.isFinite(value))
      return { [tag]: 'number', value: String(value) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function' || value instanceof Promise) {
      if (!live) throw new Error('An object could not be cloned.');
      return { [tag]: 'live', ...live.store(value) };
    }
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return { [tag]: 'date', value: value.getTime() };
    if (value instanceof Uint8Array) return { [tag]: 'bytes', value: Array.from(value) };
    if (value instanceof Map) return { [tag]: 'map', value: pack([...value]) };
    if (value instanceof Set) return { [tag]: 'set', value: pack([...value]) };
    if (value instanceof Error) return { [tag]: 'error', name: value.name, message: value.message };
    if (Array.isArray(value)) return value.map(pack);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]));
  }

  function unpack(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(unpack);
    const packed = value as Record<string, unknown>;
    switch (packed[tag]) {
      case undefined:
        return Object.fromEntries(Object.entries(packed).map(([key, each]) => [key, unpack(each)]));
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(String(packed.value));
      case 'number':
        return Number(packed.value);
      case 'date':
        return new Date(Number(packed.value));
      case 'bytes':
        return Uint8Array.from(packed.value as number[]);
      case 'map':
        return new Map(unpack(packed.value) as [unknown, unknown][]);
      case 'set':
        return new Set(unpack(packed.value) as unknown[]);
      case 'error':
        return Object.assign(new Error(String(packed.message)), { name: String(packed.name) });
      case 'live':
        return live?.revive(packed);
      default:
        throw new Error('unknown type');
    }
  }

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  };
}
