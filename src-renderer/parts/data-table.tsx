import { Text, UnstyledButton } from '@mantine/core';
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import styles from './data-table.module.css';
import { ErrorBox } from './error-box.tsx';
import { LoadingLines } from './loading.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Width in pixels; columns without one share what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
  /** Long text takes two lines before it is cut; give the table a row height for it. */
  readonly wrap?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table holds, for those who hear it. */
  label: string;
  /** Keep them at module level or in a memo: the table compares them by identity. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Opens a row by click or Enter; its first cell becomes the button. */
  onOpen?: (row: Row) => unknown;
  /** Rows are being fetched for the first time. */
  loading?: boolean;
  error?: unknown;
  onRetry?: () => unknown;
  hasMore?: boolean;
  loadMore?: () => unknown;
  /** What stands in an empty table. */
  empty?: ReactNode;
  /** `page` takes the height the page has left; otherwise a CSS height. */
  height?: 'page' | string;
  rowHeight?: number;
}

const features = tableFeatures({});
const none: readonly never[] = [];

/**
 * A long list in a window that scrolls by itself. Only the rows in sight are drawn; further pages are fetched before the
 * end is reached. Arrow keys walk through the rows, Enter opens, Home and End jump.
 */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowId,
  onOpen,
  loading = false,
  error = null,
  onRetry,
  hasMore = false,
  loadMore,
  empty,
  height = 'page',
  rowHeight = 34,
}: DataTableProps<Row>) {
  const viewport = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row & object>();
    return helper.columns(
      columns.map((column) => helper.display({ id: column.id, header: column.header, cell: '' })),
    );
  }, [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: (rows.length === 0 ? none : rows) as readonly (Row & object)[],
    getRowId: (row) => rowId(row as Row),
  });
  const tableRows = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: tableRows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight + 4,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for every new end of the list.
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - 25) void loadMore?.();
  }, [hasMore, lastShown, rows.length]);

  const walkTo = (index: number) => {
    const target = Math.max(0, Math.min(index, tableRows.length - 1));
    setCurrent(target);
    virtual.scrollToIndex(target);
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-row="${target}"] button`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((viewport.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: tableRows.length - 1,
    };
    const target = steps[event.key];
    if (target === undefined || onOpen === undefined) return;
    event.preventDefault();
    walkTo(target);
  };

  const body =
    error !== null && rows.length === 0 ? (
      <div className={styles.beneath}>
        <ErrorBox error={error} onRetry={onRetry} />
      </div>
    ) : loading && rows.length === 0 ? (
      <LoadingLines lines={12} label={`Memuat ${label.toLowerCase()}`} />
    ) : rows.length === 0 ? (
      (empty ?? (
        <Text size="sm" c="dimmed" p="md">
          Tidak ada baris.
        </Text>
      ))
    ) : null;

  return (
    <div
      ref={viewport}
      className={styles.viewport}
      data-fills-page={height === 'page'}
      style={height === 'page' ? undefined : { height }}
      // A list that can only be read still has to scroll without a mouse.
      {...(onOpen === undefined && rows.length > 0 && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      <table className={styles.table} aria-label={label} aria-rowcount={hasMore ? -1 : rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header, index) => (
                <th key={header.id} scope="col" data-align={columns[index]?.align}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        {rows.length > 0 && (
          <tbody onKeyDown={onKeyDown}>
            <Gap height={shown[0]?.start ?? 0} span={columns.length} />
            {shown.map((item) => {
              const tableRow = tableRows[item.index];
              if (tableRow === undefined) return null;
              const row = tableRow.original as Row;
              return (
                <tr
                  key={tableRow.id}
                  data-row={item.index}
                  data-opens={onOpen !== undefined}
                  aria-rowindex={item.index + 2}
                  style={{ height: rowHeight }}
                  onClick={
                    onOpen === undefined
                      ? undefined
                      : (event) => {
                          if (!(event.target as HTMLElement).closest('button, a, input')) onOpen(row);
                        }
                  }
                >
                  {columns.map((column, index) => (
                    <td key={column.id} data-align={column.align} data-wrap={column.wrap}>
                      {index === 0 && onOpen !== undefined ? (
                        <UnstyledButton
                          className={styles.open}
                          tabIndex={item.index === Math.min(current, rows.length - 1) ? 0 : -1}
                          onFocus={() => setCurrent(item.index)}
                          onClick={() => onOpen(row)}
                        >
                          {column.cell(row)}
                        </UnstyledButton>
                      ) : column.wrap === true ? (
                        <span className={styles.wrapped}>{column.cell(row)}</span>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            <Gap height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} span={columns.length} />
          </tbody>
        )}
      </table>
      {body}
    </div>
  );
}

/** Stands for the rows above or below that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr style={{ height }}>
      <td colSpan={span} className={styles.gap} />
    </tr>
  );
}
