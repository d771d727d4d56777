/** The four cases of the story, step by step as the office takes them. */
import type { Cast } from './cast.ts';
import type { Stage } from './stage.ts';
import { decideAndDeliver, examineBySuperior, reportBySuperior } from './steps.ts';

/** Severe: a team has to examine (Pasal 29 ayat (2)); the region head decides; nobody objects. */
export async function severeCase(stage: Stage, caseId: string, cast: Cast): Promise<void> {
  const { person, head } = cast;
  const members = [
    { person: person('educationChief'), element: 'superior', teamPosition: 'chair' },
    { person: person('disciplineHead'), element: 'personnel', teamPosition: 'secretary' },
    { person: person('inspector'), element: 'supervision', teamPosition: 'member' },
  ];
  const examiners = members.map((member) => member.person);

  stage.on('2024-11-14');
  await stage.apply(caseId, 'openDiscipline', {
    date: '2024-11-14',
    provision: '5.n.6',
    level: 'severe',
    superior: person('educationChief'),
  });

  stage.on('2024-11-18');
  const decree = await stage.paper(caseId, 'examinationTeamDecree', {
    members,
    signatory: head,
    copies: ['Inspektur Daerah Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'formTeam', { document: decree, members });

  stage.on('2024-11-20');
  const appointment = { examDate: '2024-12-03', time: '09:00', place: 'Ruang Rapat BKPSDM Kabupaten Contoh' };
  const summons = await stage.paper(caseId, 'summons', {
    sequence: 1,
    ...appointment,
    appearBefore: person('educationChief'),
    signatory: person('educationChief'),
    signedAs: 'superior',
    copies: ['Kepala BKPSDM Kabupaten Contoh', 'Inspektur Daerah Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'summon', { document: summons, ...appointment });

  stage.on('2024-12-03');
  const record = await stage.paper(
    caseId,
    'interrogationRecord',
    {
      date: '2024-12-03',
      startTime: '09:10',
      endTime: '11:25',
      mode: 'in_person',
      place: appointment.place,
      examiners,
      questions: [
        ['Apakah Saudara dalam keadaan sehat dan bersedia diperiksa?', 'Ya, saya sehat dan bersedia.'],
        [
          'Apakah benar pada tanggal 5 Oktober 2024 Saudara mengumpulkan para kepala sekolah?',
          'Benar. Pertemuan itu semula untuk membahas rencana kerja sekolah.',
        ],
        [
          'Apa yang Saudara sampaikan tentang pemilihan Bupati dan Wakil Bupati?',
          'Pada akhir pertemuan saya mengajak hadirin memilih salah satu pasangan calon. Saya menyadari ajakan itu tidak patut.',
        ],
        [
          'Siapa yang meminta Saudara menyampaikan ajakan tersebut?',
          'Tidak ada. Saya melakukannya atas kemauan sendiri.',
        ],
        ['Apakah Saudara pernah dijatuhi hukuman disiplin?', 'Belum pernah.'],
      ].map(([question, answer]) => ({ question, answer })),
    },
    'none',
  );
  await stage.apply(caseId, 'examine', {
    date: '2024-12-03',
    mode: 'in_person',
    document: record,
    copyGiven: true,
  });

  stage.on('2024-12-06');
  const report = await stage.paper(caseId, 'examinationReport', {
    addressedTo: 'Bupati Contoh',
    actForm: 'Mengajak para kepala sekolah memilih salah satu pasangan calon Bupati dan Wakil Bupati',
    actTime: '5 Oktober 2024',
    actPlace: 'Aula SD Negeri 3 Tanjung Raya',
    aggravating: 'Terperiksa menggunakan kedudukannya sebagai kepala bidang untuk mengumpulkan bawahan.',
    mitigating: 'Terperiksa mengakui perbuatannya, menyesal, dan belum pernah dijatuhi hukuman disiplin.',
    impactDescription:
      'Menurunkan kepercayaan masyarakat terhadap netralitas Dinas Pendidikan dan Kebudayaan.',
    facts:
      'Ajakan disampaikan di hadapan 14 kepala sekolah dan diakui oleh terperiksa serta dua orang saksi.',
    analysis:
      'Perbuatan itu merupakan kegiatan yang mengarah pada keberpihakan terhadap pasangan calon dalam bentuk pertemuan dan ajakan.',
    proven: true,
    provision: '5.n.6',
    level: 'severe',
    proposedSanction: 'B2',
    competentOfficial: 'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
    reporters: examiners,
    copies: ['Inspektur Daerah Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'completeReport', {
    document: report,
    proven: true,
    provision: '5.n.6',
    level: 'severe',
    proposedSanction: 'B2',
    aggravating: 'Menggunakan kedudukan untuk mengumpulkan bawahan.',
    mitigating: 'Mengakui dan menyesal.',
  });

  stage.on('2024-12-09');
  await stage.apply(caseId, 'propose', { date: '2024-12-09', toRole: 'region_head' });
  const sanction = {
    sanction: 'B2',
    newPosition: 'Penelaah Teknis Kebijakan pada Dinas Pendidikan dan Kebudayaan',
  };
  await decideAndDeliver(stage, caseId, cast, head, sanction, {
    decidedOn: '2024-12-12',
    calledOn: '2024-12-13',
    deliveredOn: '2024-12-18',
    actSummary:
      'mengajak para kepala sekolah memilih salah satu pasangan calon Bupati dan Wakil Bupati dalam pertemuan di Aula SD Negeri 3 Tanjung Raya',
  });

  stage.on('2025-01-13');
  await stage.apply(caseId, 'takeEffect', {});
  await stage.apply(caseId, 'serve', { date: '2025-01-13' });
}

/** Moderate without a team; the decision postpones the periodic salary increase. */
export async function moderateCase(stage: Stage, caseId: string, cast: Cast): Promise<void> {
  const { person, head } = cast;
  stage.on('2024-11-15');
  await stage.apply(caseId, 'openDiscipline', {
    date: '2024-11-15',
    provision: '3.d',
    impact: 'instansi',
    level: 'moderate',
    superior: person('healthChief'),
  });
  await examineBySuperior(stage, caseId, cast, {
    superior: 'healthChief',
    summonedOn: '2024-11-19',
    examinedOn: '2024-12-02',
    place: 'Ruang Kepala Dinas Kesehatan Kabupaten Contoh',
    questions: [
      [
        'Apakah benar Saudara mengambil formulir pendaftaran bakal calon Wakil Bupati?',
        'Benar, pada tanggal 20 Mei 2024.',
      ],
      [
        'Apakah Saudara telah mengajukan cuti di luar tanggungan negara atau pengunduran diri?',
        'Belum. Saya kemudian tidak mengembalikan formulir itu.',
      ],
    ],
  });
  await reportBySuperior(stage, caseId, cast, {
    superior: 'healthChief',
    on: '2024-12-05',
    provision: '3.d',
    impact: 'instansi',
    level: 'moderate',
    proposedSanction: 'ST1',
    competentOfficial: 'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
    actForm: 'Melakukan pendekatan kepada partai politik sebagai bakal calon Wakil Bupati',
    actTime: '20 Mei 2024',
    actPlace: 'Tanjung Contoh',
  });
  stage.on('2024-12-06');
  await stage.apply(caseId, 'propose', { date: '2024-12-06', toRole: 'region_head' });
  await decideAndDeliver(
    stage,
    caseId,
    cast,
    head,
    { sanction: 'ST1' },
    {
      decidedOn: '2024-12-12',
      calledOn: '2024-12-13',
      deliveredOn: '2024-12-19',
      actSummary: 'melakukan pendekatan kepada partai politik untuk dicalonkan sebagai Wakil Bupati',
    },
  );
  stage.on('2025-01-14');
  await stage.apply(caseId, 'takeEffect', {});
}

/** Light: the village head herself decides, as the official next above the examinee. */
export async function lightCase(stage: Stage, caseId: string, cast: Cast): Promise<void> {
  const { person } = cast;
  stage.on('2024-11-15');
  await stage.apply(caseId, 'openDiscipline', {
    date: '2024-11-15',
    provision: '3.f',
    impact: 'unit',
    level: 'light',
    superior: person('villageHead'),
  });
  await examineBySuperior(stage, caseId, cast, {
    superior: 'villageHead',
    summonedOn: '2024-11-19',
    examinedOn: '2024-12-02',
    place: 'Kantor Kelurahan Tanjung Indah',
    questions: [
      ['Apakah akun media sosial dalam tangkapan layar ini milik Saudara?', 'Benar, akun itu milik saya.'],
      [
        'Mengapa Saudara membagikan unggahan tersebut?',
        'Saya tidak mengetahui bahwa hal itu dilarang. Unggahan itu sudah saya hapus.',
      ],
    ],
  });
  await reportBySuperior(stage, caseId, cast, {
    superior: 'villageHead',
    on: '2024-12-04',
    provision: '3.f',
    impact: 'unit',
    level: 'light',
    proposedSanction: 'R2',
    competentOfficial: 'Lurah Tanjung Indah',
    actForm: 'Menyukai dan membagikan unggahan kampanye di media sosial',
    actTime: '12 Oktober 2024',
    actPlace: 'Facebook',
  });
  await decideAndDeliver(
    stage,
    caseId,
    cast,
    person('villageHead'),
    { sanction: 'R2' },
    {
      decidedOn: '2024-12-09',
      calledOn: '2024-12-10',
      deliveredOn: '2024-12-13',
      actSummary: 'menyukai dan membagikan unggahan kampanye salah satu pasangan calon di media sosial',
    },
  );
  stage.on('2025-01-08');
  await stage.apply(caseId, 'takeEffect', {});
  await stage.apply(caseId, 'complete', { date: '2025-01-08' });
}

/** Summoned twice, never came: decided on the evidence (Pasal 26 ayat (4)), sent by post, objected to in vain. */
export async function absentCase(stage: Stage, caseId: string, cast: Cast): Promise<void> {
  const { person, head } = cast;
  stage.on('2024-11-15');
  await stage.apply(caseId, 'openDiscipline', {
    date: '2024-11-15',
    provision: '3.d',
    impact: 'instansi',
    level: 'moderate',
    superior: person('districtHead'),
  });
  for (const [sequence, event, summonedOn, examDate] of [
    [1, 'summon', '2024-11-19', '2024-12-02'],
    [2, 'summonAgain', '2024-12-04', '2024-12-16'],
  ] as const) {
    stage.on(summonedOn);
    const appointment = { examDate, time: '09:00', place: 'Kantor Kecamatan Tanjung Raya' };
    const document = await stage.paper(caseId, 'summons', {
      sequence,
      ...appointment,
      appearBefore: person('districtHead'),
      signatory: person('districtHead'),
      copies: ['Kepala BKPSDM Kabupaten Contoh'],
    });
    await stage.apply(caseId, event, { document, ...appointment });
    stage.on(examDate);
    await stage.apply(caseId, 'recordAbsence', {
      date: examDate,
      reason: 'no_news',
      note: 'Ditunggu sampai pukul 11.00.',
    });
  }
  await reportBySuperior(stage, caseId, cast, {
    superior: 'districtHead',
    on: '2024-12-18',
    provision: '3.d',
    impact: 'instansi',
    level: 'moderate',
    proposedSanction: 'ST2',
    competentOfficial: 'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
    actForm: 'Mengunggah foto bersama calon Bupati dengan simbol pasangan calon',
    actTime: '19 Oktober 2024',
    actPlace: 'Tanjung Raya dan media sosial',
  });
  stage.on('2024-12-19');
  await stage.apply(caseId, 'propose', { date: '2024-12-19', toRole: 'region_head' });
  stage.on('2024-12-23');
  const decree = await stage.paper(caseId, 'sanctionDecree', {
    sanction: 'ST2',
    signatory: head,
    actSummary:
      'mengunggah foto bersama salah satu calon Bupati dengan isyarat tangan yang menjadi simbol pasangan calon',
    copies: ['Kepala Kantor Regional BKN', 'Inspektur Daerah Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'decide', {
    document: decree,
    sanction: 'ST2',
    official: head,
    officialRole: 'region_head',
  });
  stage.on('2025-01-03');
  await stage.apply(caseId, 'send', {
    missedDate: '2025-01-02',
    date: '2025-01-03',
    dispatchProof: 'Resi pos kilat khusus nomor 0103-2025',
  });
  stage.on('2025-01-07');
  await stage.apply(caseId, 'confirmReceipt', { receivedOn: '2025-01-07', proof: 'post' });
  stage.on('2025-01-15');
  await stage.apply(caseId, 'fileObjection', {
    filedOn: '2025-01-15',
    addressedTo: 'Bupati Contoh',
    grounds: 'Menyatakan foto diunggah oleh orang lain.',
  });
  stage.on('2025-01-24');
  await stage.apply(caseId, 'decideRemedy', {
    date: '2025-01-24',
    outcome: 'strengthened',
    reference: '800.1.6.2/005/BKPSDM/2025',
  });
}
