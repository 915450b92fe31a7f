-- the day it was where the portal stands, which the zone of a database session does not tell
alter table certificate add column revoked_on date;

update certificate set revoked_on = cast(revoked_at as date) where revoked_at is not null;
