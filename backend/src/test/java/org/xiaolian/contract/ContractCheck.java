package org.xiaolian.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Holds every answer of every test against the contract. */
public final class ContractCheck implements Filter {
    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getPath();
        Contract.find(request.getMethod(), path).ifPresent(operation -> {
            Contract.exercised(operation);
            List<String> faults = Contract.faults(operation, answer.statusCode(), answer.contentType(), answer.asByteArray());
            if (!faults.isEmpty()) {
                throw new AssertionError("the answer breaks the contract:\n" + String.join("\n", faults) + "\n" + answer.asString());
            }
        });
        return answer;
    }
}
