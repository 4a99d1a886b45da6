package org.xiaolian.shared.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.PostLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes whose keys loaded entities will need, so that a page of them costs one statement for keys and not one for each. */
@Singleton
public class SealedFields {
    private final DataKeys keys;

    SealedFields(DataKeys keys) {
        this.keys = keys;
    }

    @PostLoad
    void loaded(Sealed entity) {
        List<UUID> owners = new ArrayList<>();
        for (byte[] field : entity.sealedFields()) {
            if (field != null) {
                owners.addAll(FieldCipher.owners(field));
            }
        }
        keys.expect(owners);
    }
}
