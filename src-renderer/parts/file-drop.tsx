import { Group, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { type ReactNode, useState } from 'react';
import { AlertIcon, UploadIcon } from './icons.tsx';

/** Endings and kinds of file, as a file dialog offers them. */
export const scanFiles = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};
export const imageFiles = { 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'] };
export const sheetFiles = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'text/csv': ['.csv'],
};

/** A place to drop one file or to choose it with the keyboard. The core looks at the content; here only the ending counts. */
export function FileDrop({
  label,
  hint,
  accept,
  onFile,
  busy = false,
  compact = false,
}: {
  label: string;
  hint?: ReactNode;
  accept: Record<string, string[]>;
  onFile: (file: File) => unknown;
  busy?: boolean;
  compact?: boolean;
}) {
  const [refused, setRefused] = useState<string | null>(null);
  const endings = Object.values(accept).flat();
  return (
    <div>
      <Dropzone
        accept={accept}
        multiple={false}
        loading={busy}
        onDrop={([file]) => {
          setRefused(null);
          if (file !== undefined) void onFile(file);
        }}
        onReject={(rejections) =>
          setRefused(
            `${rejections[0]?.file.name ?? 'Berkas itu'} tidak diterima. Pilih berkas ${endings.join(', ')}.`,
          )
        }
        inputProps={{ 'aria-label': label }}
        p={compact ? 'xs' : 'lg'}
      >
        <Group gap="sm" wrap="nowrap" justify="center">
          <UploadIcon size={compact ? 18 : 26} />
          <div>
            <Text size="sm" fw={600}>
              {label}
            </Text>
            {hint !== undefined && (
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            )}
          </div>
        </Group>
      </Dropzone>
      {refused !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
          <AlertIcon size={14} /> {refused}
        </Text>
      )}
    </div>
  );
}
