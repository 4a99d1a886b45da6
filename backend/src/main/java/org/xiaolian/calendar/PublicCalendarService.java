package org.xiaolian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaolian.account.OnBehalf;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.Problem;

/** Reading a calendar by its address. Nobody is signed in: it shows what its owner may see at this moment. */
@ApplicationScoped
class PublicCalendarService {
    private final CalendarLinkRepository links;
    private final CalendarFeed feed;
    private final OnBehalf onBehalf;
    private final BlindIndex hashes;

    PublicCalendarService(CalendarLinkRepository links, CalendarFeed feed, OnBehalf onBehalf, BlindIndex hashes) {
        this.links = links;
        this.feed = feed;
        this.onBehalf = onBehalf;
        this.hashes = hashes;
    }

    /** Whose calendar it is. */
    @Transactional
    UUID owner(String code) {
        return link(code).personId;
    }

    @Transactional
    byte[] read(String code) {
        CalendarLink link = link(code);
        return onBehalf.of(link.personId, "worklist:read", caller -> feed.of(link.personId, link.language)).orElseThrow(() -> new Problem(CalendarProblem.LINK_GONE));
    }

    private CalendarLink link(String code) {
        return links.byCode(hashes.of(CalendarLinkService.CODE, code)).orElseThrow(() -> new Problem(CalendarProblem.LINK_GONE));
    }
}
