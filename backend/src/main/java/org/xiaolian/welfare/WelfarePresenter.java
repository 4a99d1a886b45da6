package org.xiaolian.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.welfare.WelfareResponse.AidReceivedItem;
import org.xiaolian.welfare.WelfareResponse.ChildHardshipItem;
import org.xiaolian.welfare.WelfareResponse.ChildObservationItem;
import org.xiaolian.welfare.WelfareResponse.FamilyEconomyItem;
import org.xiaolian.welfare.WelfareResponse.HealthCheckItem;
import org.xiaolian.welfare.WelfareResponse.HealthProfileItem;

/** Shows the facts as the caller's role may see them, and seals what is sensitive; later facts than the day asked for are left out. */
@ApplicationScoped
class WelfarePresenter {
    static final String ILLNESS = "health_profile.illness";
    static final String ALLERGY = "health_profile.allergy";
    static final String MEDICINE = "health_profile.medicine";
    static final String ECONOMY_NOTE = "family_economy.note";
    static final String HARDSHIP_NOTE = "child_hardship.note";
    static final String AID_NOTE = "aid_received.note";
    static final String OBSERVATION_NOTE = "child_observation.note";
    static final String SCREENING_TOOL = "health_check.screening_tool";
    static final String SCREENING_RESULT = "health_check.screening_result";

    private final WelfareRepository facts;
    private final FieldCipher cipher;

    WelfarePresenter(WelfareRepository facts, FieldCipher cipher) {
        this.facts = facts;
        this.cipher = cipher;
    }

    WelfareResponse response(UUID childId, WelfareSight sight, LocalDate day) {
        List<HealthProfile> health = !sight.health() ? List.of() : facts.of(HealthProfile.class, childId, "validFrom").stream().filter(f -> !f.validFrom.isAfter(day)).toList();
        List<FamilyEconomy> economy = !sight.family() ? List.of() : facts.of(FamilyEconomy.class, childId, "validFrom").stream().filter(f -> !f.validFrom.isAfter(day)).toList();
        return new WelfareResponse(day,
                health.stream().filter(f -> WelfareFact.holds(f.validFrom, f.validTo, day)).findFirst().map(f -> item(f, sight)).orElse(null),
                health.stream().map(f -> item(f, sight)).toList(),
                !sight.health() ? List.of() : facts.of(HealthCheck.class, childId, "checkedOn").stream().filter(f -> !f.checkedOn.isAfter(day)).map(f -> item(f, sight)).toList(),
                economy.stream().filter(f -> WelfareFact.holds(f.validFrom, f.validTo, day)).findFirst().map(f -> item(f, sight)).orElse(null),
                economy.stream().map(f -> item(f, sight)).toList(),
                !sight.family() ? List.of() : facts.of(ChildHardship.class, childId, "startsOn").stream().filter(f -> !f.startsOn.isAfter(day))
                        .map(f -> new ChildHardshipItem(f.id, f.category, f.startsOn, f.endsOn, WelfareFact.holds(f.startsOn, f.endsOn, day),
                                sight.familyNotes() ? cipher.decrypt(HARDSHIP_NOTE, f.noteCipher) : null, f.version)).toList(),
                !sight.family() ? List.of() : facts.of(AidReceived.class, childId, "startsOn").stream().filter(f -> !f.startsOn.isAfter(day))
                        .map(f -> new AidReceivedItem(f.id, f.kind, f.startsOn, f.endsOn, WelfareFact.holds(f.startsOn, f.endsOn, day), f.amountFen,
                                sight.familyNotes() ? cipher.decrypt(AID_NOTE, f.noteCipher) : null, f.version)).toList(),
                !sight.observations() ? List.of() : facts.of(ChildObservation.class, childId, "observedOn").stream().filter(f -> !f.observedOn.isAfter(day))
                        .map(this::item).toList(),
                sight.hiddenFields());
    }

    private HealthProfileItem item(HealthProfile f, WelfareSight sight) {
        return new HealthProfileItem(f.id, f.validFrom, f.validTo, f.disabilityKind, f.disabilityGrade, sight.illness() ? cipher.decrypt(ILLNESS, f.illnessCipher) : null,
                cipher.decrypt(ALLERGY, f.allergyCipher), cipher.decrypt(MEDICINE, f.medicineCipher), f.bloodType, f.insurance, f.version);
    }

    private HealthCheckItem item(HealthCheck f, WelfareSight sight) {
        return new HealthCheckItem(f.id, f.checkedOn, f.heightMm, f.weightGrams, f.visionLeft, f.visionRight,
                sight.screening() ? cipher.decrypt(SCREENING_TOOL, f.screeningToolCipher) : null,
                sight.screening() ? cipher.decrypt(SCREENING_RESULT, f.screeningResultCipher) : null, f.version);
    }

    private FamilyEconomyItem item(FamilyEconomy f, WelfareSight sight) {
        return new FamilyEconomyItem(f.id, f.validFrom, f.validTo, Codes.split(IncomeSource.class, f.incomeSources), Codes.split(FamilyStatus.class, f.familyStatus),
                f.householdSize, f.housingSafe, sight.familyNotes() ? cipher.decrypt(ECONOMY_NOTE, f.noteCipher) : null, f.version);
    }

    private ChildObservationItem item(ChildObservation f) {
        List<ObservationTag> tags = Codes.split(ObservationTag.class, f.tags);
        return new ChildObservationItem(f.id, f.observedOn, tags, tags.stream().map(ObservationTag::group).distinct().toList(),
                cipher.decrypt(OBSERVATION_NOTE, f.noteCipher), f.version);
    }

    void fill(HealthProfile f, HealthProfileRequest request, WelfareSight sight) {
        f.disabilityKind = request.disabilityKind();
        f.disabilityGrade = request.disabilityGrade();
        f.illnessCipher = note(f.childId, ILLNESS, request.illness(), sight.illness(), f.illnessCipher);
        f.allergyCipher = seal(f.childId, ALLERGY, request.allergy());
        f.medicineCipher = seal(f.childId, MEDICINE, request.medicine());
        f.bloodType = request.bloodType();
        f.insurance = request.insurance();
    }

    void fill(FamilyEconomy f, FamilyEconomyRequest request, WelfareSight sight) {
        f.incomeSources = Codes.join(request.incomeSources());
        f.familyStatus = Codes.join(request.familyStatus());
        f.householdSize = request.householdSize();
        f.housingSafe = request.housingSafe();
        f.noteCipher = note(f.childId, ECONOMY_NOTE, request.note(), sight.familyNotes(), f.noteCipher);
    }

    /** What the writer of a new entry may not see, and therefore cannot repeat. */
    void inherit(DatedFact before, DatedFact next) {
        if (before instanceof HealthProfile from && next instanceof HealthProfile to) {
            to.illnessCipher = from.illnessCipher;
        }
        if (before instanceof FamilyEconomy from && next instanceof FamilyEconomy to) {
            to.noteCipher = from.noteCipher;
        }
    }

    byte[] seal(UUID childId, String purpose, String text) {
        return text == null || text.isBlank() ? null : cipher.encrypt(childId, purpose, text.strip());
    }

    /** An empty text clears only what the caller sees. */
    byte[] note(UUID childId, String purpose, String text, boolean seen, byte[] present) {
        return (text == null || text.isBlank()) && !seen ? present : seal(childId, purpose, text);
    }
}
