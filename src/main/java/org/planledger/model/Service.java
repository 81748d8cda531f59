package org.planledger.model;

/** A row of {@code services}: one 服务项目 of a service list or a service box. */
public record Service(
        String planId,
        String serviceId,
        String tableTitle,
        String itemNo,
        String domainText,
        String domain,
        String groupText,
        String name,
        String audience,
        String content,
        String standard,
        String funding,
        String coverage,
        String leadText,
        String supportText,
        String remark,
        SourceKind sourceKind,
        String inherited,
        String sectionId,
        int lineStart,
        int lineEnd) {}
