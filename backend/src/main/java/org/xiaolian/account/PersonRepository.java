package org.xiaolian.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    Optional<Person> byLoginName(String loginName) {
        return find("loginName", loginName).firstResultOptional();
    }

    List<PersonRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : getEntityManager().createQuery(
                "select new org.xiaolian.account.PersonRef(p.id, p.name) from Person p where p.id in :ids", PersonRef.class)
                .setParameter("ids", ids).getResultList();
    }
}
