alter table participant add column sex varchar(10) default 'UNKNOWN' not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN'));
alter table participant add column marked integer default 0 not null;
alter table participant add column attended integer default 0 not null;
alter table group_family add column attended integer default 0 not null;

-- the register of people knows the sex of earlier participants; here it stays unknown unless the role says it
update participant set sex = 'FEMALE' where role in ('MOTHER', 'GRANDMOTHER');
update participant set sex = 'MALE' where role in ('FATHER', 'GRANDFATHER');
update participant set
    marked = (select count(*) from attendance a where a.participant_id = participant.id),
    attended = (select count(*) from attendance a
        where a.participant_id = participant.id and a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY'));
update group_family set attended = (
    select count(distinct a.session_id) from attendance a
    join participant p on p.id = a.participant_id
    where p.group_family_id = group_family.id and a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY'));
