select p.id as person_id, p.agency_id, p.label, p.sort_key, p.search_key
from person p
