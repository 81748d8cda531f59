package org.planledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan of a place that does not exist, as short as a plan can be. */
final class SamplePlan {
    private SamplePlan() {}

    static Path write(Path folder, String name, String city) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), """
                %s“十四五”公共服务规划

                第一章 规划背景

                第一节 发展基础

                公共服务体系不断完善。

                第二章 总体思路

                坚持以人民为中心。

                第三章 保障措施

                加强组织领导。
                """.formatted(city));
    }
}
