package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/**
 * What rows belong to nobody yet are closed with: a hundred share a key. A row that must be forgotten takes the key with it and
 * the others get a new one, so that no older copy of the database opens it either (P-18). Whose they are is found by what they
 * name: keyed hashes of the ID number, and of the name with the birth date, or with the county where the date is not known.
 */
@ApplicationScoped
class RosterRowKeys {
    static final int BLOCK = 100;
    /** As files say it, so that a file's own hash finds the row. */
    private static final String ID_NUMBER = "child.id_number";

    private final RosterRepository rosters;
    private final RosterCodec codec;
    private final DataKeys keys;
    private final BlindIndex index;
    private final OfficeTime time;

    RosterRowKeys(RosterRepository rosters, RosterCodec codec, DataKeys keys, BlindIndex index, OfficeTime time) {
        this.rosters = rosters;
        this.codec = codec;
        this.keys = keys;
        this.index = index;
        this.time = time;
    }

    /** A key for the next rows. */
    UUID begin() {
        UUID id = Ids.next();
        keys.begin(id);
        return id;
    }

    /** Closes what a row says, with its key as long as nobody has written it, and notes whom it names. */
    void close(RosterRow row, Map<RosterColumn, RosterCell> cells, String county) {
        row.cells = codec.cells(row.keyId, cells);
        String number = IdNumber.normalize(text(cells, RosterColumn.ID_NUMBER));
        row.numberHash = index.of(ID_NUMBER, number);
        String name = PersonName.normalize(RosterText.withoutNote(text(cells, RosterColumn.NAME)));
        row.personHash = name.isEmpty() ? null : person(name, born(cells, number), county);
    }

    /** Rows about this child, written or not, in whosever roster. */
    List<RosterRow> about(UUID childId) {
        Set<RosterRow> found = rosters.rowsOf(childId).stream().collect(Collectors.toSet());
        rosters.named(childId).ifPresent(child -> {
            String name = PersonName.normalize(child.name());
            String county = RosterPlaces.county(child.regionCode());
            List<byte[]> people = List.of(person(name, child.birthDate(), county), person(name, null, county));
            found.addAll(rosters.naming(child.idNumberHash(), people));
        });
        return List.copyOf(found);
    }

    /** Removes rows; what shared a key with them gets another. */
    void forget(Collection<RosterRow> rows) {
        Set<UUID> shared = shared(rows);
        rosters.remove(rows);
        rosters.flush();
        for (UUID key : shared) {
            List<RosterRow> others = rosters.sharing(key);
            if (!others.isEmpty()) {
                UUID fresh = begin();
                others.forEach(row -> {
                    row.cells = row.state == RosterRowState.PENDING ? codec.reclosed(fresh, row.cells) : row.cells;
                    row.keyId = fresh;
                });
            }
        }
        rosters.flush();
        keys.destroy(shared);
    }

    /** Ends rows whose time is over: those that were not written go, the others have a key of their child's. */
    void end(Collection<RosterRow> rows) {
        Set<UUID> shared = shared(rows);
        rosters.remove(rows.stream().filter(r -> !r.isWritten()).toList());
        rows.stream().filter(RosterRow::isWritten).forEach(r -> r.keyId = null);
        rosters.flush();
        keys.destroy(shared.stream().filter(key -> rosters.sharing(key).isEmpty()).toList());
    }

    private static Set<UUID> shared(Collection<RosterRow> rows) {
        return rows.stream().map(r -> r.keyId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private byte[] person(String name, LocalDate born, String county) {
        return index.of("roster_row.person", name + "/" + (born == null ? county : born.toString()));
    }

    private LocalDate born(Map<RosterColumn, RosterCell> cells, String number) {
        if (number != null && IdNumber.fault(number, time.today()) == null) {
            return IdNumber.birthDate(number);
        }
        String said = RosterText.withoutNote(RosterText.plain(text(cells, RosterColumn.BIRTH_DATE)));
        return said.isEmpty() ? null : RosterText.date(said);
    }

    private static String text(Map<RosterColumn, RosterCell> cells, RosterColumn column) {
        return cells.containsKey(column) ? cells.get(column).text() : "";
    }
}
