package org.xiaolian.shared.persistence;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.sql.ast.MySQLSqlAstTranslator;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.SqlAstTranslatorFactory;
import org.hibernate.sql.ast.spi.StandardSqlAstTranslatorFactory;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.from.DerivedTableReference;
import org.hibernate.sql.exec.spi.JdbcOperation;

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

    /**
     * MariaDB does not know {@code (select …) x(a, b)}: the name alone. So a subquery in {@code from} may only be counted;
     * whatever reads its columns is written as native SQL.
     */
    @Override
    public SqlAstTranslatorFactory getSqlAstTranslatorFactory() {
        return new StandardSqlAstTranslatorFactory() {
            @Override
            protected <T extends JdbcOperation> SqlAstTranslator<T> buildTranslator(SessionFactoryImplementor factory,
                    Statement statement) {
                return new MySQLSqlAstTranslator<>(factory, statement, PortableMySqlDialect.this) {
                    @Override
                    protected void renderDerivedTableReferenceIdentificationVariable(DerivedTableReference reference) {
                        appendSql(' ');
                        appendSql(reference.getIdentificationVariable());
                    }
                };
            }
        };
    }
}
