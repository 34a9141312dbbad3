package org.undersigned.exchange.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.ReadyStyle;

class TemplateFileTest {

    @ParameterizedTest
    @EnumSource
    void aTemplateIsReadAsItWasWritten(ReadyStyle ready) throws Exception {
        var template = new Template(ready.on(PageSize.LEGAL), List.of("Coalición del Río", "one\ntwo"));
        assertThat(TemplateFile.read(TemplateFile.write(template))).isEqualTo(template);
    }

    @Test
    void whatANewerOneSaysMoreIsPassedOverAndMeasuresAreKeptSane() throws Exception {
        var text = "{\"kind\":\"undersigned style 1\",\"later\":{\"a\":[1]},\"size\":4000,\"margin\":-3}";
        var style = TemplateFile.read(text.getBytes(StandardCharsets.UTF_8)).style();
        assertThat(style).isEqualTo(PageStyle.PLAIN.withSize(24).withMargin(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"kind\":\"undersigned style 1\"",
                "{\"kind\":\"undersigned style 1\"," + "\"paper\":\"A0\"}"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> TemplateFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TemplateFile.NoTemplate.class);
    }
}
