import { Button, Group, Image, Text } from '@mantine/core';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { ticketUrl, uploadFile } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FileDrop, imageFiles } from '#renderer/parts/file-drop.tsx';
import type { ProfileForm } from './profile-fields.tsx';

/** The emblem printed in the letterhead. */
export function EmblemField() {
  const { control } = useFormContext<ProfileForm>();
  const { field } = useController({ name: 'profile.letterhead.emblemFileId', control });
  const fileId = field.value ?? null;
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // Just uploaded: shown from the PC itself, because the core knows the file only after saving.
  const [chosen, setChosen] = useState<{ fileId: string; url: string } | null>(null);
  const kept = useProcedure(
    'file.open',
    { fileId: fileId ?? '' },
    {
      enabled: fileId !== null && chosen?.fileId !== fileId,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
  );
  const source = chosen?.fileId === fileId ? chosen?.url : kept.data && ticketUrl(kept.data.ticket);

  const take = async (file: File) => {
    setSending(true);
    setError(null);
    try {
      const id = await uploadFile(file);
      setChosen({ fileId: id, url: URL.createObjectURL(file) });
      field.onChange(id);
    } catch (cause) {
      setError(cause);
    } finally {
      setSending(false);
    }
  };
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        Lambang daerah pada kop
      </Text>
      <Group gap="md" align="center">
        {fileId !== null && source !== undefined && (
          <Image src={source} alt="Lambang yang dipakai" h={64} w={64} fit="contain" />
        )}
        <div style={{ flex: '0 1 24rem' }}>
          <FileDrop
            compact
            busy={sending}
            label={fileId === null ? 'Pilih gambar lambang' : 'Ganti gambar lambang'}
            hint="PNG atau JPEG, paling baik 600 piksel ke atas"
            accept={imageFiles}
            onFile={take}
          />
        </div>
        {fileId !== null && (
          <Button variant="default" onClick={() => field.onChange(null)}>
            Tanpa lambang
          </Button>
        )}
      </Group>
      <ErrorBox error={error ?? kept.error} />
    </div>
  );
}
