-- A report by age needs no date of birth: the age in completed years on joining, as far as it is known. Where only the
-- year of birth is known, it may be one too high.
alter table participant add column joined_age integer;

update participant
set joined_age = extract(year from joined_on) - extract(year from born_on)
    - case when extract(month from joined_on) * 100 + extract(day from joined_on)
            < extract(month from born_on) * 100 + extract(day from born_on) then 1 else 0 end
where born_on is not null;
