import { examinee, opening, recommended } from '#test/law/office.ts';
import { day, on, refusedOn, reportedOn, scenario } from './story.ts';

const act = (code: 'E4' | 'E7' | 'D5' | 'E2', supportedStatus: 'prospective' | 'none' = 'prospective') => ({
  code,
  date: day('2026-05-10'),
  supportedStatus,
});

scenario({
  title: 'Menyukai unggahan bakal calon',
  story:
    'Seorang pegawai provinsi menyukai dan mengomentari unggahan bakal calon sebelum penetapan. Ini kode etik: Majelis yang memeriksa. Hasilnya dilaporkan, perkara ditutup.',
  opening: opening({ track: 'ethics', act: act('E4') }),
  office: { government: 'province' },
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'Majelis Kode Etik'),
    refusedOn('2026-06-08', 'close', 'belum diterbitkan'),
    reportedOn('2026-07-20'),
    on('2026-07-27', 'acknowledgeReport', 'TELAAH'),
    on('2026-07-28', 'close', 'DITUTUP'),
  ],
  outcome: { sanction: null, acknowledgedOn: day('2026-07-27') },
});

scenario({
  title: 'Istri mendampingi suami yang bakal calon',
  story:
    'Ia ikut deklarasi suaminya tanpa cuti di luar tanggungan negara. Bentuk ini kode etik, bagi bakal calon maupun calon.',
  opening: opening({ track: 'ethics', act: act('E7') }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'Kode etik'),
    on('2026-06-09', 'rebut', 'TANGGAPAN'),
    on('2026-06-19', 'resumeReview', 'TELAAH'),
    reportedOn('2026-07-20'),
    on('2026-07-28', 'close', 'DITUTUP', {}, ['K-32.3']),
  ],
  outcome: { followUp: 'open' },
});

scenario({
  title: 'Pengurus partai politik',
  story:
    'Namanya ada dalam susunan pengurus partai. Bukan hukuman disiplin, melainkan pemberhentian tidak dengan hormat: Netra tidak memanggilnya menurut PP 94/2021.',
  opening: opening({ track: 'party', act: act('D5', 'none') }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'pemberhentian karena keanggotaan partai'),
    refusedOn('2026-06-08', 'decide', 'Keanggotaan partai politik'),
    reportedOn('2026-07-20'),
    on('2026-07-28', 'close', 'DITUTUP', {}, ['K-32.3']),
  ],
  outcome: { decision: null },
});

scenario({
  title: 'PPPK',
  story:
    'Disiplin PPPK ditetapkan PPK instansinya sendiri; Netra menunjukkan aturannya dan menunggu laporan.',
  opening: opening({ track: 'pppk', employeeType: 'pppk', employee: { ...examinee, employeeType: 'pppk' } }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'summon', 'aturan disiplin PPPK'),
    reportedOn('2026-07-20'),
    on('2026-07-28', 'close', 'DITUTUP', {}, ['K-32.3']),
  ],
  outcome: { sanction: null },
});

scenario({
  title: 'PPNPN',
  story: 'Seorang tenaga kontrak kelurahan mengajak warga lewat grup pesan. Kontraknya yang menentukan.',
  opening: opening({
    track: 'ppnpn',
    employeeType: 'ppnpn',
    employee: { ...examinee, employeeType: 'ppnpn', positionGroup: null, gradeCode: null },
    act: act('E2'),
  }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'perjanjian kerja'),
    refusedOn('2026-06-08', 'fileAppeal', 'PPNPN'),
    reportedOn('2026-07-20'),
    on('2026-07-28', 'close', 'DITUTUP', {}, ['K-32.3']),
  ],
  outcome: { sanction: null },
});

scenario({
  title: 'Tanggapan yang tidak diterima lembaga',
  story:
    'Kantor menyanggah: menurutnya hanya hadir. Lembaga bertahan. Telaah dilanjutkan dan jalur disiplin dibuka, lalu tidak terbukti.',
  opening: recommended('moderate'),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-05', 'rebut', 'TANGGAPAN'),
    refusedOn('2026-06-08', 'openDiscipline', 'tahap telaah'),
    on('2026-06-15', 'resumeReview', 'TELAAH'),
    on('2026-06-17', 'openDiscipline', 'DISIPLIN_SIAP', { provision: '5.n.2', level: 'moderate' }),
    on('2026-06-18', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-30') }),
    on('2026-06-30', 'examine', 'DIPERIKSA'),
    on('2026-07-03', 'completeReport', 'LHP', { proven: false, provision: '5.n.2', level: null }),
    refusedOn('2026-07-06', 'decide', 'tidak terbukti'),
    on('2026-07-06', 'closeUnproven', 'TIDAK_TERBUKTI'),
    refusedOn('2026-07-06', 'close', 'belum diterbitkan'),
    reportedOn('2026-07-08'),
    on('2026-07-15', 'close', 'DITUTUP', {}, ['K-32.3']),
  ],
  outcome: { sanction: null, foundLevel: null, followUp: 'unproven' },
});
