package kith.listening;

import kith.text.When;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Proposals as the text that is sealed while they wait. */
final class ProposalsJson {
  /** What was sealed by an earlier program may lack something. */
  private static final JsonMapper JSON = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .addModule(new SimpleModule()
          .addSerializer(When.class, new ToStringSerializer(When.class))
          .addDeserializer(When.class, new ReadsWhen()))
      .build();

  private ProposalsJson() {}

  static String write(Proposals proposals) {
    return JSON.writeValueAsString(proposals);
  }

  static Proposals read(String json) {
    return JSON.readValue(json, Proposals.class);
  }

  private static final class ReadsWhen extends StdDeserializer<When> {
    ReadsWhen() {
      super(When.class);
    }

    @Override
    public When deserialize(JsonParser parser, DeserializationContext context) {
      return Whens.parse(parser.getString());
    }
  }
}
