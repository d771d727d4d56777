/** Procedures as React hooks: queries that stay fresh when something changes, commands that can be retried safely. */
import {
  hashKey,
  keepPreviousData,
  type QueryClient,
  type UseQueryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import type { CommandName, InputOf, OutputOf, QueryName } from '#shared/contract/index.ts';
import { contract } from '#shared/contract/index.ts';
import type { Topic } from '#shared/contract/procedure.ts';
import { client, NetworkError, newCommandId } from './client.ts';

type Options<Value> = Pick<
  UseQueryOptions<Value>,
  'enabled' | 'staleTime' | 'gcTime' | 'placeholderData' | 'refetchOnWindowFocus'
>;

export const procedureKey = <Name extends QueryName>(name: Name, input: InputOf<Name>) =>
  [name, input] as const;

/** A query of the contract. Refreshed by itself when a topic it shows has changed. */
export function useProcedure<Name extends QueryName>(
  name: Name,
  input: InputOf<Name>,
  options: Options<OutputOf<Name>> = {},
) {
  return useQuery<OutputOf<Name>>({
    queryKey: procedureKey(name, input),
    queryFn: () => client.call(name, input),
    ...options,
  });
}

/** Queries that answer in pages. */
type PagedName = {
  [Name in QueryName]: OutputOf<Name> extends { items: readonly unknown[]; next: string | null }
    ? Name
    : never;
}[QueryName];
type ItemOf<Name extends PagedName> =
  OutputOf<Name> extends { items: readonly (infer Item)[] } ? Item : never;

export interface PagedProcedure<Name extends PagedName> {
  readonly items: readonly ItemOf<Name>[];
  /** What the first page says beside its items: totals. */
  readonly firstPage: OutputOf<Name> | undefined;
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
  refetch(): Promise<unknown>;
}

/** A list that loads further pages as the officer scrolls; `items` holds all that were loaded so far. */
export function usePagedProcedure<Name extends PagedName>(
  name: Name,
  input: InputOf<Name>,
  options: { enabled?: boolean } = {},
): PagedProcedure<Name> {
  const query = useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    queryFn: ({ pageParam }) =>
      client.call(name, { ...(input as object), after: pageParam } as InputOf<Name>),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as { next: string | null }).next,
    placeholderData: keepPreviousData,
    ...options,
  });
  const pages = query.data?.pages ?? [];
  return {
    isPending: query.isPending,
    isSuccess: query.isSuccess,
    isError: query.isError,
    isFetching: query.isFetching,
    error: query.error,
    hasNextPage: query.hasNextPage,
    isFetchingNextPage: query.isFetchingNextPage,
    fetchNextPage: () => query.fetchNextPage(),
    refetch: () => query.refetch(),
    items: pages.flatMap((page) => (page as unknown as { items: ItemOf<Name>[] }).items),
    firstPage: pages[0] as OutputOf<Name> | undefined,
  };
}

/**
 * A command of the contract. `run(input)` rejects when it did not happen. When no answer came, running it again with the
 * same input sends the same command id, so that it cannot happen twice.
 */
export function useCommand<Name extends CommandName>(name: Name) {
  const queries = useQueryClient();
  const unanswered = useRef<{ of: string; commandId: string } | null>(null);
  const mutation = useMutation<OutputOf<Name>, Error, InputOf<Name>>({
    mutationFn: async (input) => {
      const of = hashKey([input]);
      const commandId = unanswered.current?.of === of ? unanswered.current.commandId : newCommandId();
      try {
        const output = await client.call(name, input, commandId);
        unanswered.current = null;
        return output;
      } catch (error) {
        unanswered.current = error instanceof NetworkError ? { of, commandId } : null;
        throw error;
      }
    },
    onSuccess: () => refresh(queries, [contract[name].audits]),
  });
  return {
    run: mutation.mutateAsync,
    running: mutation.isPending,
    error: mutation.error,
    output: mutation.data,
    reset: mutation.reset,
  };
}

/** Which topics the answers of a capability show. What is not listed never changes while the program runs. */
const shows: Readonly<Record<string, readonly Topic[]>> = {
  session: ['users', 'office'],
  office: ['office'],
  user: ['users'],
  employee: ['employees', 'cases'],
  recommendation: ['recommendations', 'cases'],
  case: ['cases', 'recommendations', 'letters', 'reports', 'employees'],
  letter: ['letters', 'cases', 'office', 'reports'],
  report: ['reports', 'cases', 'recommendations'],
  desk: ['cases', 'recommendations', 'letters', 'reports'],
  search: ['cases', 'recommendations', 'letters', 'employees'],
  stats: ['cases', 'recommendations'],
  audit: ['office', 'users', 'employees', 'recommendations', 'cases', 'letters', 'reports'],
};

/** Asks again what the open screens show of these topics. */
export async function refresh(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => {
      const capability = String(queryKey[0]).split('.')[0] ?? '';
      return shows[capability]?.some((topic) => topics.includes(topic)) ?? false;
    },
  });
}
