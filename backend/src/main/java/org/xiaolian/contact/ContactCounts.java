package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Counts of contacts for other rooms, within the caller's scope. */
@FeatureApi
@ApplicationScoped
public class ContactCounts {
    /** Calls that reached one kind of counterpart: entries, and call × child. */
    public record PhoneCount(Counterpart counterpart, long entries, long personTimes) {
    }

    private final ContactRepository contacts;

    ContactCounts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** @param organizationId null for every office in scope; @param regionCode null for every place in scope */
    public List<PhoneCount> phone(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        return contacts.phoneCounts(from, to, organizationId, regionCode).stream()
                .map(r -> new PhoneCount((Counterpart) r[0], (Long) r[1], (Long) r[2])).toList();
    }
}
