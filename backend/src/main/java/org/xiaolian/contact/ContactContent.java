package org.xiaolian.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.visit.TalkTheme;

/** What a contact's record says, as both create and update send it. */
interface ContactContent {
    int MAX_CHILDREN = 60;
    int MAX_TEXT = 1000;
    int MAX_SUMMARY = 2000;

    List<UUID> childIds();

    LocalDate occurredOn();

    ContactChannel channel();

    Counterpart counterpart();

    ContactKind kind();

    ContactOutcome outcome();

    String summary();

    String livingNote();

    String healthNote();

    String thoughtNote();

    List<TalkTheme> talkThemes();

    String followUp();

    LocalDate nextContactOn();

    UUID campaignId();

    UUID phoneId();
}
