import { Stack, Text } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { FactList } from '#renderer/parts/fact-list.tsx';
import { fullName } from '#shared/names.ts';
import type { SetupForm } from './setup-form.ts';

type OfficialPerson = NonNullable<SetupForm['officials']>[number]['person'];

/** What is about to be made, to be read once before it is. */
export function SetupSummary() {
  const { profile, officials = [], administrator, withSample } = useFormContext<SetupForm>().getValues();
  const facts: [string, string][] = [
    ['Kantor', `${profile.officeName} (${profile.officeAbbreviation})`],
    ['Pemerintah daerah', `${profile.governmentName}, ${profile.regionHeadTitle}`],
    ['Alamat', [profile.addressLine, profile.city].join(', ')],
    [
      'Waktu',
      `${profile.timeZone}, hari kerja ${profile.workingPattern === 6 ? 'Senin–Sabtu' : 'Senin–Jumat'}`,
    ],
    [
      'Pejabat',
      officials.length === 0
        ? 'Belum ada; diisi nanti di Pengaturan'
        : officials.map(({ person, positionTitle }) => `${nameOf(person)}, ${positionTitle}`).join('; '),
    ],
    ['Administrator', `${administrator.displayName} (${administrator.username})`],
    ['Data contoh', withSample === true ? 'Ya, pegawai rekaan' : 'Tidak'],
  ];
  return (
    <Stack gap="sm">
      <Text size="sm">
        Setelah ini Netra membuat tempat penyimpanan kantor dan menampilkan kunci pemulihan satu kali. Siapkan
        pencetak atau kertas.
      </Text>
      <FactList facts={facts} />
    </Stack>
  );
}

function nameOf({ name, titlePrefix = '', titleSuffix = '' }: OfficialPerson): string {
  return fullName({ name, titlePrefix, titleSuffix });
}
