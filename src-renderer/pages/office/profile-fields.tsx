import { Group, SegmentedControl, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { MillimetreField } from '#renderer/parts/millimetre-field.tsx';
import { SelectField } from '#renderer/parts/select-field.tsx';
import type { officeProfileSchema } from '#shared/contract/office.ts';
import { governmentKinds, moderateSets, summonsRules } from '#shared/vocabulary.ts';
import { headTitleFor } from './profile-form.ts';

/** Any form that holds an office profile. */
export type ProfileForm = { profile: z.input<typeof officeProfileSchema> };

/** Who the office is: what every letterhead and preamble says. */
export function IdentityFields() {
  const form = useFormContext<ProfileForm>();
  const error = form.formState.errors.profile;
  const proposeHeadTitle = () => {
    const { governmentKind, governmentName, regionHeadTitle } = form.getValues('profile');
    if (regionHeadTitle.trim() === '') {
      form.setValue('profile.regionHeadTitle', headTitleFor(governmentKind, governmentName));
    }
  };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <SelectField
          name="profile.governmentKind"
          control={form.control}
          label="Jenis pemerintah daerah"
          labels={governmentKinds}
          withAsterisk
        />
        <TextInput
          label="Nama pemerintah daerah"
          placeholder="Kabupaten …"
          withAsterisk
          error={error?.governmentName?.message}
          {...form.register('profile.governmentName', { onBlur: proposeHeadTitle })}
        />
        <TextInput
          label="Sebutan kepala daerah"
          placeholder="Bupati …"
          withAsterisk
          error={error?.regionHeadTitle?.message}
          {...form.register('profile.regionHeadTitle')}
        />
      </SimpleGrid>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          label="Nama lengkap kantor"
          placeholder="Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
          withAsterisk
          style={{ flex: '3 1 20rem' }}
          error={error?.officeName?.message}
          {...form.register('profile.officeName')}
        />
        <TextInput
          label="Singkatan"
          placeholder="BKPSDM"
          withAsterisk
          style={{ flex: '1 1 8rem' }}
          error={error?.officeAbbreviation?.message}
          {...form.register('profile.officeAbbreviation')}
        />
      </Group>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          label="Kedudukan"
          description="Kota yang dicetak sebelum tanggal surat."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          style={{ flex: '1 1 10rem' }}
          error={error?.city?.message}
          {...form.register('profile.city')}
        />
        <TextInput
          label="Alamat"
          withAsterisk
          style={{ flex: '2 1 16rem' }}
          error={error?.addressLine?.message}
          {...form.register('profile.addressLine')}
        />
        <TextInput
          label="Telepon, pos-el, laman"
          style={{ flex: '2 1 16rem' }}
          error={error?.contactLine?.message}
          {...form.register('profile.contactLine')}
        />
      </Group>
      <Group gap="lg" align="flex-start">
        <SelectField
          name="profile.timeZone"
          control={form.control}
          label="Zona waktu"
          labels={{ WIB: 'WIB', WITA: 'WITA', WIT: 'WIT' }}
          withAsterisk
          w="8rem"
        />
        <div>
          <Text size="sm" fw={600} id="working-pattern" mb={4}>
            Hari kerja
          </Text>
          <Controller
            name="profile.workingPattern"
            control={form.control}
            render={({ field }) => (
              <SegmentedControl
                aria-labelledby="working-pattern"
                data={[
                  { value: '5', label: 'Senin–Jumat' },
                  { value: '6', label: 'Senin–Sabtu' },
                ]}
                value={String(field.value ?? 5)}
                onChange={(value) => field.onChange(value === '6' ? 6 : 5)}
              />
            )}
          />
          <Text size="xs" c="dimmed" mt={4}>
            Dipakai menghitung semua tenggat hari kerja.
          </Text>
        </div>
      </Group>
    </Stack>
  );
}

/** How papers look and are numbered. */
export function PaperFields() {
  const form = useFormContext<ProfileForm>();
  const error = form.formState.errors.profile;
  const mode = form.watch('profile.letterhead.mode');
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-start">
        <SelectField
          name="profile.paper.size"
          control={form.control}
          label="Ukuran kertas"
          labels={{ F4_215: 'F4 (215 × 330 mm)', F4_210: 'F4 (210 × 330 mm)', A4: 'A4 (210 × 297 mm)' }}
          w="12rem"
        />
        <MillimetreField name="profile.paper.marginTop" label="Tepi atas" />
        <MillimetreField name="profile.paper.marginRight" label="Tepi kanan" />
        <MillimetreField name="profile.paper.marginBottom" label="Tepi bawah" />
        <MillimetreField name="profile.paper.marginLeft" label="Tepi kiri" />
      </Group>
      <Group gap="sm" align="flex-start">
        <SelectField
          name="profile.letterhead.mode"
          control={form.control}
          label="Kop surat"
          labels={{
            printed: 'Dicetak Netra',
            preprinted: 'Kertas sudah berkop',
            none: 'Tanpa kop',
          }}
          w="12rem"
        />
        {mode === 'preprinted' && (
          <MillimetreField name="profile.letterhead.preprintedBandMm" label="Tinggi kop" />
        )}
      </Group>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <TextInput
          label="Kode klasifikasi"
          style={{ flex: '1 1 8rem' }}
          error={error?.numbering?.classificationCode?.message}
          {...form.register('profile.numbering.classificationCode')}
        />
        <TextInput
          label="Pola nomor surat"
          description="{kode} {urut:3} {unit} {bulanRomawi} {tahun}"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          style={{ flex: '2 1 14rem' }}
          error={error?.numbering?.letterPattern?.message}
          {...form.register('profile.numbering.letterPattern')}
        />
        <TextInput
          label="Pola nomor keputusan"
          style={{ flex: '2 1 14rem' }}
          error={error?.numbering?.decreePattern?.message}
          {...form.register('profile.numbering.decreePattern')}
        />
      </Group>
      <Group gap="lg" align="flex-start">
        <SelectField
          name="profile.nipLabel"
          control={form.control}
          label="Penulisan NIP"
          labels={{ NIP: 'NIP 1980…', 'NIP.': 'NIP. 1980…' }}
          w="10rem"
        />
        <Controller
          name="profile.withGraceOfGod"
          control={form.control}
          render={({ field }) => (
            <Switch
              mt="1.5rem"
              label="Keputusan memuat “Dengan Rahmat Tuhan Yang Maha Esa”"
              checked={field.value ?? true}
              onChange={(event) => field.onChange(event.currentTarget.checked)}
            />
          )}
        />
      </Group>
    </Stack>
  );
}

/** Where regulations are read in two ways: the office's own reading. */
export function RuleFields() {
  const form = useFormContext<ProfileForm>();
  return (
    <Stack gap="sm" maw="44rem">
      <Text size="sm" c="dimmed">
        Dua hal ini dibaca berbeda-beda oleh kantor. Pilihan di sini dipakai untuk semua perkara; perkara yang
        sudah diputus tidak berubah.
      </Text>
      <SelectField
        name="profile.rules.moderateSet"
        control={form.control}
        label="Hukuman disiplin sedang"
        labels={moderateSets}
      />
      <SelectField
        name="profile.rules.summonsRule"
        control={form.control}
        label="Jarak surat panggilan dan pemeriksaan"
        labels={summonsRules}
      />
    </Stack>
  );
}
