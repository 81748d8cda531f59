package org.planledger.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.planledger.model.MappingKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the kind of a name. */
final class MappingKindConverter implements ITypeConverter<MappingKind> {
    @Override
    public MappingKind convert(String code) {
        return MappingKind.ofCode(code)
                .orElseThrow(() -> new TypeConversionException("\"" + code + "\" is none of "
                        + Arrays.stream(MappingKind.values())
                                .map(MappingKind::code)
                                .collect(Collectors.joining(", "))));
    }
}
