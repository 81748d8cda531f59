package org.planledger.model;

/** A band of a service list that names its lead departments: 一、基本公共教育服务（牵头部门：县教育体育局）. */
public record BandLead(Field band, Field lead) {}
