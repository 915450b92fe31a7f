-- Outlines that come with the portal belong to no agency. The number of weekly sessions, the ages of the children and
-- the 8 to 12 families are published; how the sessions of a week divide, their minutes and their themes are not
-- confirmed, and are marked so.
insert into curriculum (id, agency_id, created_at, created_by, name_en, name_ru, name_tk) values
    ('6f2b1c00-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        'Strong Families', 'Крепкие семьи', 'Güýçli maşgalalar'),
    ('6f2b1c00-0000-7000-8000-000000000002', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        'Family UNited', 'Family UNited («Семья вместе»)', 'Family UNited («Maşgala bile»)'),
    ('6f2b1c00-0000-7000-8000-000000000003', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        'SFP 10–14', 'SFP 10–14 («Укрепление семьи»)', 'SFP 10–14 («Maşgalany berkitmek»)');

insert into curriculum_version (id, agency_id, created_at, created_by, curriculum_id, number,
        child_age_from, child_age_to, families_from, families_to, note_en, note_ru, note_tk) values
    ('6f2b1c00-0000-7000-8000-000000000011', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000001', 1, 8, 15, 8, 12,
        'Three weekly sessions, 8–12 families and children of 8–15 are published. Publications disagree on the contact time (5 or 7 hours); how a week divides, the minutes and the themes are not confirmed.',
        'Три еженедельных занятия, 8–12 семей и возраст детей 8–15 лет опубликованы. О времени занятий источники расходятся (5 или 7 часов); деление недель, минуты и темы не подтверждены.',
        'Hepdede bir gezek üç sapak, 8–12 maşgala we 8–15 ýaşly çagalar çap edilen maglumatlardyr. Sapaklaryň jemi wagty barada çeşmeler ylalaşmaýar (5 ýa-da 7 sagat); hepdeleriň bölünişi, minutlar we temalar tassyklanmady.'),
    ('6f2b1c00-0000-7000-8000-000000000012', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000002', 1, 8, 14, 0, 0,
        'Four sessions and children of 8–14 are published. The strands, minutes and themes are not known here.',
        'Четыре занятия и возраст детей 8–14 лет опубликованы. Линии, минуты и темы здесь не известны.',
        'Dört sapak we 8–14 ýaşly çagalar çap edilen maglumatlardyr. Ugurlar, minutlar we temalar bu ýerde belli däl.'),
    ('6f2b1c00-0000-7000-8000-000000000013', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000003', 1, 10, 14, 0, 0,
        'Seven weekly sessions were held in Ashgabat in 2018–19. The ages follow the name of the programme; the strands, minutes and themes are not known here.',
        'Семь еженедельных занятий проведены в Ашхабаде в 2018–2019 годах. Возраст взят из названия программы; линии, минуты и темы здесь не известны.',
        '2018–2019-njy ýyllarda Aşgabatda hepdede bir gezek ýedi sapak geçirildi. Ýaş çägi maksatnamanyň adyndan alyndy; ugurlar, minutlar we temalar bu ýerde belli däl.');

insert into curriculum_session (id, agency_id, created_at, created_by, curriculum_version_id,
        week, sort_order, strand, minutes, title_en, title_ru, title_tk, unconfirmed) values
    ('6f2b1c00-0000-7000-8000-000000000101', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 1, 1, 'CAREGIVERS', 60, 'Strengths and stresses', 'Сильные стороны и стресс', 'Güýçli taraplar we stres', true),
    ('6f2b1c00-0000-7000-8000-000000000102', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 2, 1, 'CAREGIVERS', 60, 'Love and limits', 'Любовь и границы', 'Söýgi we çäkler', true),
    ('6f2b1c00-0000-7000-8000-000000000103', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 2, 1, 'CHILDREN', 60, 'About stress', 'О стрессе', 'Stres barada', true),
    ('6f2b1c00-0000-7000-8000-000000000104', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 2, 2, 'FAMILIES', 60, 'Learning about each other', 'Узнаём друг друга', 'Biri-birimizi tanamak', true),
    ('6f2b1c00-0000-7000-8000-000000000105', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 3, 1, 'CAREGIVERS', 60, 'Teaching what is right', 'Учим правильному', 'Dogry zady öwretmek', true),
    ('6f2b1c00-0000-7000-8000-000000000106', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 3, 1, 'CHILDREN', 60, 'Rules, and appreciating parents', 'Правила и благодарность родителям', 'Düzgünler we ene-ata minnetdarlyk', true),
    ('6f2b1c00-0000-7000-8000-000000000107', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000',
        '6f2b1c00-0000-7000-8000-000000000011', 3, 2, 'FAMILIES', 60, 'Appreciating each other, family values', 'Ценим друг друга, семейные ценности', 'Biri-birimiziň gadyryny bilmek, maşgala gymmatlyklary', true);

insert into curriculum_session (id, agency_id, created_at, created_by, curriculum_version_id,
        week, sort_order, strand, minutes, title_en, title_ru, title_tk, unconfirmed) values
    ('6f2b1c00-0000-7000-8000-000000000201', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000012', 1, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000202', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000012', 2, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000203', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000012', 3, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000204', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000012', 4, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000301', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 1, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000302', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 2, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000303', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 3, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000304', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 4, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000305', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 5, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000306', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 6, 1, 'FAMILIES', 0, '', '', '', true),
    ('6f2b1c00-0000-7000-8000-000000000307', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', '6f2b1c00-0000-7000-8000-000000000013', 7, 1, 'FAMILIES', 0, '', '', '', true);
