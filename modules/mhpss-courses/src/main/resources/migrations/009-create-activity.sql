-- which imports were taken over: marked by the host in the transaction of the records
create table taken_import (
    id uuid primary key,
    taken_at timestamp with time zone not null
);

-- kinds of activities in editions: an activity keeps the kind of the edition in which it was recorded
create table activity_kind (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    edition integer not null check (edition between 1 and 9999),
    code varchar(20) not null,
    name_en varchar(160) not null,
    name_ru varchar(160) not null,
    name_tk varchar(160) not null,
    import_id uuid,
    unique (agency_id, edition, code)
);

create index activity_kind_import on activity_kind (import_id);

create table activity (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    held_on date not null,
    place_id uuid not null,
    layer varchar(12) not null check (layer in ('BASIC', 'COMMUNITY', 'FOCUSED', 'SPECIALISED')),
    sector varchar(20) not null,
    kind_id uuid not null references activity_kind (id),
    removed_at timestamp with time zone,
    removed_by uuid
);

create index activity_agency on activity (agency_id, held_on);
create index activity_of_kind on activity (kind_id);

create table activity_reached (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    activity_id uuid not null references activity (id),
    sex varchar(10) not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
    age_band varchar(20) not null check (age_band in ('UNDER_SIX', 'SIX_TO_ELEVEN', 'TWELVE_TO_SEVENTEEN', 'ADULT',
        'SIXTY_AND_OVER', 'UNKNOWN')),
    people integer not null check (people between 1 and 99999),
    unique (activity_id, sex, age_band)
);

-- a list for everybody until they bring their own, in words of our own
insert into activity_kind (id, agency_id, created_at, created_by, edition, code, name_en, name_ru, name_tk) values
    ('9a4e5c00-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '1.1',
        'Telling people what is going on and where to find help',
        'Рассказ о положении и о том, где найти помощь',
        'Ýagdaý we nireden kömek tapyp boljakdygy barada habar bermek'),
    ('9a4e5c00-0000-7000-8000-000000000002', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '1.2',
        'Talking about stress and how to cope with it',
        'Беседа о стрессе и о том, как с ним справляться',
        'Dartgynlylyk we onuň öňüni almak barada gürrüň'),
    ('9a4e5c00-0000-7000-8000-000000000003', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '2.1',
        'Bringing people of a neighbourhood together',
        'Встреча жителей квартала или села',
        'Ýaşaýan ýeriň adamlaryny bir ýere jemlemek'),
    ('9a4e5c00-0000-7000-8000-000000000004', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '3.1',
        'Supporting what a community began by itself',
        'Поддержка того, что община начала сама',
        'Jemgyýetiň özi başlan işini goldamak'),
    ('9a4e5c00-0000-7000-8000-000000000005', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '3.2',
        'Support for parents and families',
        'Поддержка родителей и семей',
        'Ene-atalary we maşgalalary goldamak'),
    ('9a4e5c00-0000-7000-8000-000000000006', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '3.3',
        'Games, sport and creative work together',
        'Совместные игры, спорт и творчество',
        'Bilelikde oýun, sport we döredijilik'),
    ('9a4e5c00-0000-7000-8000-000000000007', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '4.1',
        'A safe place for children',
        'Безопасное место для детей',
        'Çagalar üçin howpsuz ýer'),
    ('9a4e5c00-0000-7000-8000-000000000008', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '5.1',
        'Support for pupils and teachers at school',
        'Поддержка учеников и учителей в школе',
        'Mekdepde okuwçylary we mugallymlary goldamak'),
    ('9a4e5c00-0000-7000-8000-000000000009', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '6.1',
        'Psychological first aid',
        'Первая психологическая помощь',
        'Ilkinji psihologik kömek'),
    ('9a4e5c00-0000-7000-8000-000000000010', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '7.1',
        'Counselling of one person',
        'Индивидуальная консультация',
        'Bir adama maslahat bermek'),
    ('9a4e5c00-0000-7000-8000-000000000011', '00000000-0000-0000-0000-000000000000',
        timestamp with time zone '2026-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000000', 1, '7.2',
        'A group in which people support each other',
        'Группа взаимной поддержки',
        'Biri-birini goldaýan topar');
