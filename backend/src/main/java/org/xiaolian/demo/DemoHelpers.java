package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Checks of helpers: every office's yearly one, a volunteer's own, one that has lapsed; and two pairings that wait. */
final class DemoHelpers {
    private final DemoSupport support;
    private final UUID recorder;
    private final UUID volunteer;
    private final UUID volunteers;

    DemoHelpers(DemoSupport support, UUID recorder, UUID volunteer, UUID volunteers) {
        this.support = support;
        this.recorder = recorder;
        this.volunteer = volunteer;
        this.volunteers = volunteers;
    }

    void write(List<UUID> neighbours, UUID waitsForMother, UUID waitsForVolunteer) {
        UUID mother = support.person("刘秀英", volunteers, "爱心妈妈", null, null);
        UUID lapsed = support.person("周晓燕", volunteers, "志愿者", null, null);
        support.rows.flush();
        for (UUID office : support.offices) {
            check(null, office, "STAFF_QUERY", support.today.minusMonths(2), "本单位在职人员名单已由派出所统一查询");
        }
        check(volunteer, null, "POLICE_QUERY", support.today.minusMonths(5), null);
        check(lapsed, null, "POLICE_QUERY", support.today.minusMonths(14), null);
        for (int i = 0; i < neighbours.size(); i++) {
            profile(neighbours.get(i), i % 2 == 0 ? DemoPlaces.DONGJIAWAN : DemoPlaces.QIXINGTAI, 3);
        }
        profile(mother, DemoPlaces.DONGJIAWAN, 2);
        waiting(waitsForMother, mother, "SUBSTITUTE_MOTHER", "LIFE,STUDY,MIND");
        waiting(waitsForVolunteer, lapsed, "VOLUNTEER", "STUDY");
    }

    private void check(UUID person, UUID office, String kind, LocalDate day, String note) {
        support.rows.add("helper_check", "id", Ids.next(), "person_id", person, "organization_id", office, "kind", kind, "result", "CLEAR", "checked_on", day,
                "next_check_on", day.plusYears(1), "note", note, "recorded_by", recorder, "created_at", support.recordedOn(day));
    }

    private void profile(UUID person, String place, int capacity) {
        support.rows.add("helper_profile", "person_id", person, "region_code", place, "capacity", capacity, "version", 0L, "created_at", support.now());
    }

    private void waiting(UUID child, UUID helper, String kind, String domains) {
        support.rows.add("waiting_pairing", "id", Ids.next(), "child_id", child, "helper_id", helper, "organization_id", volunteers, "kind", kind, "domains", domains, "version", 0L,
                "created_at", support.now(), "created_by", recorder);
    }
}
