package org.planledger.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What Spring Batch needs to run jobs on a database. Put together by hand: an application context would double the time
 * that a small load takes.
 */
record BatchInfrastructure(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
    static BatchInfrastructure on(DataSource source) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        try {
            JobRepository repository = repository(source, transactions);
            return new BatchInfrastructure(repository, operator(repository, transactions), transactions);
        } catch (Exception e) {
            // Spring's factories declare every exception.
            throw new LoadFailedException("the job repository cannot be set up: " + e.getMessage(), e);
        }
    }

    private static JobRepository repository(DataSource source, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository, PlatformTransactionManager transactions)
            throws Exception {
        JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setJobRegistry(new MapJobRegistry());
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }
}
