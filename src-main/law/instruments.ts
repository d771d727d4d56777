/** The regulations Netra rests on, with the days they were in force. */
import { type LocalDate, localDate } from '#shared/local-date.ts';
import type { Confidence } from '#shared/vocabulary.ts';

export interface Instrument {
  /** As cited on screen: "PP 94/2021". */
  readonly short: string;
  /** As printed in a decree. */
  readonly title: string;
  readonly from: LocalDate;
  /** The last day in force; null while it still is. */
  readonly until: LocalDate | null;
  readonly confidence: Confidence;
}

function instrument(
  short: string,
  title: string,
  from: string,
  until: string | null,
  confidence: Confidence,
): Instrument {
  return { short, title, from: localDate(from), until: until === null ? null : localDate(until), confidence };
}

// biome-ignore format: one instrument per line reads as a table
export const instruments = {
  PP37: instrument('PP 37/2004', 'Peraturan Pemerintah Nomor 37 Tahun 2004 tentang Larangan Pegawai Negeri Sipil Menjadi Anggota Partai Politik', '2004-10-18', null, 'A'),
  PP42: instrument('PP 42/2004', 'Peraturan Pemerintah Nomor 42 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil', '2004-10-18', null, 'A'),
  PP53: instrument('PP 53/2010', 'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil', '2010-06-06', '2021-08-30', 'A'),
  UU12: instrument('UU 12/2011', 'Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan', '2011-08-12', null, 'C'),
  UU5: instrument('UU 5/2014', 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', '2014-01-15', '2023-10-30', 'A'),
  UU10: instrument('UU 10/2016', 'Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015', '2016-07-01', null, 'A'),
  PP11: instrument('PP 11/2017', 'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil', '2017-04-07', null, 'A'),
  PP49: instrument('PP 49/2018', 'Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja', '2018-11-28', null, 'A'),
  PP17: instrument('PP 17/2020', 'Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017', '2020-02-28', null, 'B'),
  SKB20: instrument('SKB 10 September 2020', 'Keputusan Bersama lima lembaga tanggal 10 September 2020 tentang Pedoman Pengawasan Netralitas Pegawai ASN', '2020-09-10', '2022-09-21', 'B'),
  PP79: instrument('PP 79/2021', 'Peraturan Pemerintah Nomor 79 Tahun 2021 tentang Upaya Administratif dan Badan Pertimbangan Aparatur Sipil Negara', '2021-08-10', null, 'A'),
  PP94: instrument('PP 94/2021', 'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil', '2021-08-31', null, 'A'),
  PB6: instrument('Per BKN 6/2022', 'Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan Peraturan Pemerintah Nomor 94 Tahun 2021', '2022-04-07', null, 'B'),
  SKB22: instrument('SKB 22 September 2022', 'Keputusan Bersama lima lembaga tanggal 22 September 2022 tentang Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN', '2022-09-22', null, 'B'),
  PERPRES116: instrument('Perpres 116/2022', 'Peraturan Presiden Nomor 116 Tahun 2022 tentang Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen ASN', '2022-09-14', null, 'B'),
  SE1: instrument('SE MenPANRB 1/2023', 'Surat Edaran Menteri PANRB Nomor 01 Tahun 2023 tentang netralitas pegawai pemerintah non pegawai negeri', '2023-01-03', null, 'B'),
  PB1: instrument('Per BKN 1/2023', 'Peraturan Badan Kepegawaian Negara Nomor 1 Tahun 2023 tentang pemblokiran data dan layanan kepegawaian', '2023-01-10', null, 'B'),
  PERPRES21: instrument('Perpres 21/2023', 'Peraturan Presiden Nomor 21 Tahun 2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai ASN', '2023-04-12', null, 'B'),
  SE11: instrument('SE MenPANRB 11/2023', 'Surat Edaran Menteri PANRB Nomor 11 Tahun 2023 tentang disiplin PPPK', '2023-07-01', null, 'B'),
  UU20: instrument('UU 20/2023', 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', '2023-10-31', null, 'B'),
  SE4: instrument('SE MenPANRB 4/2024', 'Surat Edaran Menteri PANRB Nomor 4 Tahun 2024 tentang penanganan tugas dan fungsi KASN', '2024-09-04', null, 'B'),
  PERMA6: instrument('PERMA 6/2018', 'Peraturan Mahkamah Agung Nomor 6 Tahun 2018 tentang penyelesaian sengketa sesudah upaya administratif', '2018-12-04', null, 'C'),
  MK121: instrument('Putusan MK 121/PUU-XXII/2024', 'Putusan Mahkamah Konstitusi Nomor 121/PUU-XXII/2024', '2025-10-16', null, 'B'),
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof instruments;

/** True while the regulation was in force. */
export function inForce(id: InstrumentId, on: LocalDate): boolean {
  const { from, until }: Instrument = instruments[id];
  return from <= on && (until === null || on <= until);
}
