package org.xiaolian.shared.persistence;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;

/**
 * SQL that MySQL 8.4 and MariaDB 10.11/11.4 both understand. The stock MySQL dialect locks with {@code FOR UPDATE OF}
 * and {@code FOR SHARE}, which MariaDB refuses; the MariaDB dialect uses {@code RETURNING}, which MySQL refuses.
 */
public class PortableMySqlDialect extends MySQLDialect {
    public PortableMySqlDialect() {
        super(DatabaseVersion.make(8, 0));
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    protected boolean supportsForShare() {
        return false;
    }

    @Override
    public boolean supportsLateral() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new MariaDBLockingSupport(true, true);
    }
}
