package org.planledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan with one name of each kind that no mapping knows. */
final class OddPlan {
    private OddPlan() {}

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("odd.txt"), """
                甲水市“十四五”公共服务规划

                第一章 主要指标

                表1 主要指标
                \t领域\t指标名称\t2020年\t2025年
                \t幼者所愿\t托位数（万小孩）\t1\t2

                第二章 保障措施

                加强组织领导。

                附件1

                甲水市基本公共服务清单
                \t序号\t服务项目\t服务对象\t服务标准\t由谁掏腰包\t牵头负责单位
                \t1\t儿童健康管理\t0-6岁儿童\t免费\t财政\t市卫健管委会
                \t2\t预防接种\t儿童\t免费\t财政\t市卫健管委会
                """);
    }
}
