package org.planledger.source;

import org.planledger.model.Coded;

/** Why a file of the input folder is not read although it is there. */
public enum IgnoreReason implements Coded {
    HIDDEN("hidden-file", "隐藏文件：文件名以点开头"),
    HIDDEN_FOLDER("hidden-folder", "隐藏文件夹：名称以点开头，其中的文件都不读取"),
    LOCK("lock-file", "办公软件打开文档时留下的锁文件"),
    BACKUP("backup-file", "编辑器留下的备份文件"),
    THUMBNAIL("thumbnail", "文件管理器自用的文件"),
    OUTSIDE("outside-folder", "链接指向输入文件夹之外"),
    LINKED_FOLDER("linked-folder", "不跟随指向文件夹的链接"),
    NOT_A_FILE("not-a-file", "设备、管道或套接字，不是文件");

    private final String code;
    private final String message;

    IgnoreReason(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    /** Gives the reason in words, in the language of the plans. */
    public String message() {
        return message;
    }
}
