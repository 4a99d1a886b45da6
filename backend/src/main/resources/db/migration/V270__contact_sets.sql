-- Who lacks which contact, for a whole county: the facts and the numbers are read from the index alone.
CREATE INDEX guardian_phone_reach ON guardian_phone (guardian_id, dead);
CREATE INDEX parent_fact_contacts ON parent_fact (child_id, parent, valid_from, valid_to, presence, guardian_id, work_place);
CREATE INDEX care_arrangement_contacts ON care_arrangement (child_id, valid_from, valid_to, care_type, carer_id);
